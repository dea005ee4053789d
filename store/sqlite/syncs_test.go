package sqlite

import (
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"unsafe"

	"modernc.org/libc"
	engine "modernc.org/sqlite/lib"
)

// syncs are those of one file: each waits until finish was called, and then does
// what the system does, or fails with a code of SQLite's.
type syncs struct {
	path   string
	result int32
	begun  func()        // closes started
	start  chan struct{} // closed when the first begins
	finish func()        // closes ready
	ready  chan struct{} // closed when they may go on
}

// watched are the syncs that a test holds, nil for none, and the logs that are
// open, by the address of SQLite's file.
var (
	watchLock sync.Mutex
	watched   *syncs
	logs      = map[uintptr]string{}
)

// watchSyncs holds the syncs of a file from now on, until others are held or the test is over.
func watchSyncs(t *testing.T, path string, result int32) *syncs {
	t.Helper()
	s := &syncs{path: filepath.ToSlash(path), result: result, start: make(chan struct{}), ready: make(chan struct{})}
	s.begun = sync.OnceFunc(func() { close(s.start) })
	s.finish = sync.OnceFunc(func() { close(s.ready) })
	watchLock.Lock()
	watched = s
	watchLock.Unlock()
	t.Cleanup(s.finish)
	t.Cleanup(func() {
		watchLock.Lock()
		defer watchLock.Unlock()
		watched = nil
	})
	return s
}

// held gives the syncs that a test holds of a file; nil for none.
func held(file uintptr) *syncs {
	watchLock.Lock()
	defer watchLock.Unlock()
	if watched != nil && strings.HasSuffix(filepath.ToSlash(logs[file]), watched.path) {
		return watched
	}
	return nil
}

type (
	openFile = func(tls *libc.TLS, vfs, name, file uintptr, flags int32, out uintptr) int32
	syncFile = func(tls *libc.TLS, file uintptr, flags int32) int32
)

// holdSyncs puts a shim before the file system of all databases that are opened
// from now on (https://www.sqlite.org/vfs.html#shims): it does what the one behind
// it does, but for syncs of the log, which a test may hold.
var holdSyncs = sync.OnceFunc(func() {
	tls := libc.NewTLS()
	behind := engine.Xsqlite3_vfs_find(tls, 0)
	shim := copied[engine.Tsqlite3_vfs](tls, behind)
	vfs := at[engine.Tsqlite3_vfs](shim)
	name, err := libc.CString("held")
	if err != nil {
		panic(err)
	}
	vfs.FzName, vfs.FpNext = name, 0
	open := function[openFile](vfs.FxOpen)
	methods := map[uintptr]uintptr{} // of files behind the shim: the same with syncs that can be held
	vfs.FxOpen = address(openFile(func(tls *libc.TLS, _, name, file uintptr, flags int32, out uintptr) int32 {
		code := open(tls, behind, name, file, flags, out)
		if code != engine.SQLITE_OK || flags&engine.SQLITE_OPEN_WAL == 0 {
			return code
		}
		watchLock.Lock()
		defer watchLock.Unlock()
		logs[file] = libc.GoString(name)
		of := at[engine.Tsqlite3_file](file)
		if methods[of.FpMethods] == 0 {
			methods[of.FpMethods] = holding(tls, of.FpMethods)
		}
		of.FpMethods = methods[of.FpMethods]
		return code
	}))
	if code := engine.Xsqlite3_vfs_register(tls, shim, 1); code != engine.SQLITE_OK {
		panic(code)
	}
})

// holding gives the methods of a file with syncs that can be held.
func holding(tls *libc.TLS, methods uintptr) uintptr {
	with := copied[engine.Tsqlite3_io_methods](tls, methods)
	of := at[engine.Tsqlite3_io_methods](with)
	does := function[syncFile](of.FxSync)
	of.FxSync = address(syncFile(func(tls *libc.TLS, file uintptr, flags int32) int32 {
		if s := held(file); s != nil {
			s.begun()
			<-s.ready
			if s.result != engine.SQLITE_OK {
				return s.result
			}
		}
		return does(tls, file, flags)
	}))
	return with
}

// at is what lies at an address of the engine's memory, which is not Go's.
func at[T any](p uintptr) *T { return *(**T)(unsafe.Pointer(&p)) } //nolint:gosec // the engine's memory never moves

// copied gives a copy of what lies at an address.
func copied[T any](tls *libc.TLS, p uintptr) uintptr {
	var size T
	c := libc.Xmalloc(tls, libc.Tsize_t(unsafe.Sizeof(size)))
	*at[T](c) = *at[T](p)
	return c
}

// function and address turn what the engine keeps of a function into the function, and back.
func function[F any](p uintptr) F { return *(*F)(unsafe.Pointer(&p)) } //nolint:gosec // as the engine itself calls what it keeps so

func address[F any](f F) uintptr {
	alive = append(alive, f)
	return *(*uintptr)(unsafe.Pointer(&f)) //nolint:gosec // alive keeps it from being collected
}

// alive are the functions that the engine alone refers to.
var alive []any
