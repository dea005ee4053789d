package sqlite

import (
	"context"
	"encoding/binary"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"catchment/ecosystem"
	"catchment/store/ledger"
)

// applicationID stands in the header of every file of ours: "Ctch".
const applicationID = 0x43746368

// headerSize is what has to be read of a file to know whose it is.
const headerSize = 72

func refused(path, what, hint string) error {
	return &ecosystem.Error{Code: ecosystem.Storage, Message: path + " " + what, Hint: hint}
}

// prepare looks at the file, makes it where that is wished, and brings an older
// one up to date. Looking is done without the engine, which would leave traces.
func (s *Store) prepare(ctx context.Context, create bool) error {
	version, err := inspect(s.path)
	if errors.Is(err, fs.ErrNotExist) {
		if !create {
			return refused(s.path, "does not exist.", "Check the name; catchment serve and catchment import make a new database.")
		}
		if err = s.create(ctx); err != nil {
			return err
		}
		version, err = inspect(s.path)
	}
	if err != nil {
		return err
	}
	if err := writable(s.path); err != nil {
		return err
	}
	return migrate(ctx, s.path, version)
}

// inspect reads whose file it is and which version its tables have, without changing anything.
func inspect(path string) (version int, err error) {
	info, err := os.Stat(path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return 0, err
	case err != nil:
		return 0, refused(path, "cannot be looked at.", "Check the name and its permissions: "+reason(err)+".")
	case info.IsDir():
		return 0, refused(path, "is a folder, not a database.", "Name a file in it, such as "+filepath.Join(path, "catchment.db")+".")
	case !info.Mode().IsRegular():
		return 0, refused(path, "is not a plain file.", "Name a file on a disk of this machine.")
	case info.Size() == 0:
		return 0, refused(path, "is empty where data was expected.", "Restore a backup, or delete the file to begin anew.")
	}
	header, err := readHeader(path)
	if err != nil {
		return 0, refused(path, "cannot be read.", "Check its permissions: "+reason(err)+".")
	}
	return judge(path, header)
}

func readHeader(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	header := make([]byte, headerSize)
	n, err := io.ReadFull(f, header)
	if errors.Is(err, io.ErrUnexpectedEOF) {
		err = nil
	}
	return header[:n], err
}

// judge reads the header of a file as https://www.sqlite.org/fileformat.html lays it out.
func judge(path string, header []byte) (version int, err error) {
	if len(header) < headerSize || string(header[:16]) != "SQLite format 3\x00" {
		return 0, refused(path, "is not a database.", "Check the name, or restore a backup if it should be one.")
	}
	if binary.BigEndian.Uint32(header[68:]) != applicationID {
		return 0, refused(path, "is a database of another program.", "Choose another name for Catchment's.")
	}
	version = int(binary.BigEndian.Uint32(header[60:]))
	return version, checkFormat(path, version)
}

// checkFormat refuses the tables of a newer program.
func checkFormat(path string, version int) error {
	return ledger.CheckFormat(path, "tables version", version, len(migrations))
}

// writable tells whether the file and its folder can be written to: the engine
// keeps its log beside the file.
func writable(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return refused(path, "may not be written to.", "Check its permissions: "+reason(err)+".")
	}
	if err := f.Close(); err != nil {
		return refused(path, "may not be written to.", "Check its permissions: "+reason(err)+".")
	}
	probe, err := os.CreateTemp(filepath.Dir(path), ".catchment-probe-*")
	if err != nil {
		return unwritableFolder(path, err)
	}
	if err := errors.Join(probe.Close(), os.Remove(probe.Name())); err != nil {
		return unwritableFolder(path, err)
	}
	return nil
}

func unwritableFolder(path string, err error) error {
	return refused(path, "lies in a folder that may not be written to.", "Check the folder and its permissions: "+reason(err)+".")
}

// reason is an operating system's error without the names that the message has already.
func reason(err error) string {
	var e *fs.PathError
	if errors.As(err, &e) {
		return e.Err.Error()
	}
	return err.Error()
}

// create makes a whole new file under another name and puts it in place only
// then: a crash leaves no file, never half of one, and of two processes that
// create it at once one wins and both open the winner's. The file is its owner's
// alone, since it holds what only the team may see.
func (s *Store) create(ctx context.Context) error {
	f, err := os.CreateTemp(filepath.Dir(s.path), ".catchment-new-*")
	if err != nil {
		return unwritableFolder(s.path, err)
	}
	name := f.Name()
	defer removeDatabase(name)
	if err := f.Close(); err != nil {
		return unwritableFolder(s.path, err)
	}
	if err := makeTables(ctx, name); err != nil {
		return err
	}
	if err := publishFile(name, s.path); err != nil {
		return refused(s.path, "cannot be made.", "Check the folder and its permissions: "+reason(err)+".")
	}
	return syncFolder(filepath.Dir(s.path))
}

// publishFile gives a finished file its name unless another has it by now.
func publishFile(made, path string) error {
	err := os.Link(made, path)
	if err == nil || errors.Is(err, fs.ErrExist) {
		return nil
	}
	// A file system without hard links: the name may be taken between the two steps, by a hair.
	if _, err := os.Lstat(path); err == nil {
		return nil
	}
	return os.Rename(made, path)
}

func removeDatabase(path string) {
	for _, suffix := range []string{"", "-wal", "-shm", "-journal"} {
		_ = os.Remove(path + suffix) // most are not there, and what stays is in nobody's way
	}
}

// syncFolder makes the new name itself durable. Where folders cannot be synced (Windows
// lets nobody, some network file systems cannot) there is nothing to be done about it.
func syncFolder(dir string) error {
	d, err := os.Open(dir)
	if errors.Is(err, fs.ErrPermission) {
		return nil // a folder may take files and show none
	}
	if err != nil {
		return err
	}
	err = d.Sync()
	if errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL) || errors.Is(err, fs.ErrPermission) {
		err = nil
	}
	return errors.Join(err, d.Close())
}
