package exchange

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"catchment/ecosystem"
)

// maxInside is how many files an archive may hold; no release of any format comes near.
const maxInside = 1_000

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

// archived lists what a ZIP archive holds, as if it were a folder: in the order
// of the names, hidden files left out, whatever folder of it they stand in.
func archived(at string) ([]File, error) {
	z, err := zip.OpenReader(at)
	if err != nil {
		return nil, badArchive(at, "is a damaged ZIP archive.", "Fetch or pack it again.", err)
	}
	defer z.Close()
	if len(z.File) > maxInside {
		return nil, badArchive(at, fmt.Sprintf("holds %d files; %d are allowed.", len(z.File), maxInside), "Pack only what is to be read.", nil)
	}
	var files []File
	for i, f := range z.File {
		name := path.Base(f.Name)
		switch {
		case f.Name == "[Content_Types].xml":
			return nil, badArchive(at, "is a workbook of a spreadsheet program.", "Save each of its sheets as CSV.", nil)
		case f.FileInfo().IsDir(), strings.HasPrefix(name, "."), strings.HasPrefix(f.Name, "__MACOSX/"):
		default:
			files = append(files, insideOf(at, i, name))
		}
	}
	slices.SortStableFunc(files, func(a, b File) int { return strings.Compare(a.Name, b.Name) })
	return files, nil
}

// insideOf is the file at a place of an archive.
func insideOf(at string, place int, name string) File {
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
			return contents(packed{f, z}, name)
		},
	}
}

// packed is a file of an archive, closed together with it.
type packed struct {
	io.ReadCloser
	archive io.Closer
}

func (p packed) Close() error { return errors.Join(p.ReadCloser.Close(), p.archive.Close()) }

func badArchive(at, what, fix string, cause error) error {
	return &ecosystem.Error{Code: ecosystem.BadRequest, Message: filepath.Base(at) + " " + what, Hint: fix, Cause: cause}
}
