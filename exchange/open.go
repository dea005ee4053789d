package exchange

import (
	"archive/zip"
	"bufio"
	"bytes"
	"cmp"
	"compress/gzip"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"slices"
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
		list := filesInFolder
		if !info.IsDir() {
			list = fileOrArchive
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

func fileOrArchive(path string) ([]File, error) {
	if isArchive(path) {
		return filesInArchive(path)
	}
	return []File{fileAt(path)}, nil
}

func filesInFolder(path string) ([]File, error) {
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
			return unwrap(f, filepath.Base(path))
		},
	}
}

// Contents makes a File of bytes: of an upload, a test, a file inside the binary.
func Contents(name string, data []byte) File {
	return File{
		Name: strings.TrimSuffix(name, ".gz"),
		Open: func() (io.ReadCloser, error) { return unwrap(io.NopCloser(bytes.NewReader(data)), name) },
	}
}

// unwrapped reads what was packed in a file and closes the file itself.
type unwrapped struct {
	io.Reader
	file io.Closer
}

func (u unwrapped) Close() error { return u.file.Close() }

// unwrap undoes gzip and takes a byte-order mark off.
func unwrap(f io.ReadCloser, name string) (io.ReadCloser, error) {
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
	return unwrapped{in, f}, nil
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

// maxArchiveFiles is how many files an archive may hold; no release of any format comes near.
const maxArchiveFiles = 1_000

// isArchive tells by its first bytes whether a file is a ZIP archive.
func isArchive(at string) bool {
	f, err := os.Open(at)
	if err != nil {
		return false // whoever reads it next tells why
	}
	defer f.Close()
	var magic [4]byte
	_, err = io.ReadFull(f, magic[:])
	return err == nil && string(magic[:]) == "PK\x03\x04"
}

// filesInArchive lists what a ZIP archive holds, as if it were a folder: in the order
// of the names, hidden files left out, whatever folder of it they stand in.
func filesInArchive(at string) ([]File, error) {
	z, err := zip.OpenReader(at)
	if err != nil {
		return nil, badArchive(at, "is a damaged ZIP archive.", "Fetch or pack it again.", err)
	}
	defer z.Close()
	if len(z.File) > maxArchiveFiles {
		return nil, badArchive(at, fmt.Sprintf("holds %d files; %d are allowed.", len(z.File), maxArchiveFiles), "Pack only what is to be read.", nil)
	}
	var files []File
	for i, f := range z.File {
		name := path.Base(f.Name)
		switch {
		case f.Name == "[Content_Types].xml":
			return nil, badArchive(at, "is a workbook of a spreadsheet program.", "Save each of its sheets as CSV.", nil)
		case f.FileInfo().IsDir(), strings.HasPrefix(name, "."), strings.HasPrefix(f.Name, "__MACOSX/"):
		default:
			files = append(files, archiveFile(at, i, name))
		}
	}
	slices.SortStableFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

// archiveFile is the file at a place of an archive.
func archiveFile(at string, place int, name string) File {
	return File{
		Name: strings.TrimSuffix(name, ".gz"),
		Open: func() (io.ReadCloser, error) {
			z, err := zip.OpenReader(at)
			if err != nil {
				return nil, cannotOpen(at, err)
			}
			f, err := z.File[place].Open()
			if err != nil {
				_ = z.Close() // the damage is the error to report
				return nil, badArchive(at, "holds "+name+", which cannot be unpacked.", "Pack it again, without a password.", err)
			}
			return unwrap(inArchive{f, z}, name)
		},
	}
}

// inArchive is a file of an archive, closed together with it.
type inArchive struct {
	io.ReadCloser
	archive io.Closer
}

func (p inArchive) Close() error { return errors.Join(p.ReadCloser.Close(), p.archive.Close()) }

func badArchive(at, what, fix string, cause error) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: filepath.Base(at) + " " + what, Hint: fix, Cause: cause}
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
