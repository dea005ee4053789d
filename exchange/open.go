package exchange

import (
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"catchment/ecosystem"
)

// Open lists the files to read: each path is a file or a folder, whose files are
// taken in the order of their names, without subfolders and hidden files. A ZIP
// archive is read like a folder, and a file that begins like gzip is unpacked as it
// is read, whatever their names; a UTF-8 byte-order mark is taken off. It fails with NotFound or BadRequest
// naming the path; nothing is read yet beyond that.
func Open(paths []string) ([]File, error) {
	var files []File
	for _, path := range paths {
		info, err := os.Stat(path)
		if err != nil {
			return nil, cannotOpen(path, err)
		}
		list := folder
		if !info.IsDir() {
			list = single
		}
		inside, err := list(path)
		if err != nil {
			return nil, cannotOpen(path, err)
		}
		files = append(files, inside...)
	}
	if len(files) == 0 {
		return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no file to read.",
			Hint: "Name a file, several, or a folder that holds some."}
	}
	return files, nil
}

func single(path string) ([]File, error) {
	if isArchive(path) {
		return archived(path)
	}
	return []File{fileAt(path)}, nil
}

func folder(path string) ([]File, error) {
	entries, err := os.ReadDir(path) // in the order of their names
	var files []File
	for _, e := range entries {
		full := filepath.Join(path, e.Name())
		if info, err := os.Stat(full); err == nil && info.Mode().IsRegular() && !strings.HasPrefix(e.Name(), ".") {
			files = append(files, fileAt(full))
		}
	}
	return files, err
}

func fileAt(path string) File {
	return File{
		Name: strings.TrimSuffix(filepath.Base(path), ".gz"),
		Open: func() (io.ReadCloser, error) {
			f, err := os.Open(path)
			if err != nil {
				return nil, cannotOpen(path, err)
			}
			return contents(f, filepath.Base(path))
		},
	}
}

// Contents makes a File of bytes: of an upload, a test, a file inside the binary.
func Contents(name string, data []byte) File {
	return File{
		Name: strings.TrimSuffix(name, ".gz"),
		Open: func() (io.ReadCloser, error) { return contents(io.NopCloser(bytes.NewReader(data)), name) },
	}
}

// unpacked reads through whatever was laid over a file and closes the file itself.
type unpacked struct {
	io.Reader
	file io.Closer
}

func (u unpacked) Close() error { return u.file.Close() }

func contents(f io.ReadCloser, name string) (io.ReadCloser, error) {
	in := bufio.NewReaderSize(f, 64<<10)
	if magic, _ := in.Peek(2); bytes.Equal(magic, []byte{0x1f, 0x8b}) {
		packed, err := gzip.NewReader(in)
		if err != nil {
			_ = f.Close() // the damage is the error to report
			return nil, &ecosystem.Error{Code: ecosystem.BadRequest, Message: name + " begins like gzip but is damaged.",
				Hint: "Fetch or pack it again.", Cause: err}
		}
		in = bufio.NewReaderSize(packed, 64<<10)
	}
	if mark, _ := in.Peek(3); bytes.Equal(mark, []byte("\ufeff")) {
		_, _ = in.Discard(3) // just peeked
	}
	return unpacked{in, f}, nil
}

func cannotOpen(path string, err error) error {
	var ours *ecosystem.Error
	if errors.As(err, &ours) {
		return err
	}
	code, message := ecosystem.BadRequest, path+" cannot be read."
	if errors.Is(err, fs.ErrNotExist) {
		code, message = ecosystem.NotFound, "There is no file "+path+"."
	}
	return &ecosystem.Error{Code: code, Message: message, Hint: "Check the path and who may read it.", Cause: err}
}

// hash gives the SHA-256 of what a file holds, gzip undone, in hexadecimal.
func hash(f File) (string, error) {
	in, err := f.Open()
	if err != nil {
		return "", err
	}
	sum := sha256.New()
	_, err = io.Copy(sum, in)
	return hex.EncodeToString(sum.Sum(nil)), cmp.Or(err, in.Close())
}
