package main

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// packed is one file of an archive.
type packed struct {
	name     string
	contents []byte
	mode     os.FileMode
}

// archive writes the files of a platform in the order of their names, all of one
// time and of nobody: zip for Windows, tar.gz for the others.
func (o origin) archive(p platform, out string, files []packed) error {
	slices.SortFunc(files, func(a, b packed) int { return strings.Compare(a.name, b.name) })
	for i := range files {
		files[i].name = path.Join(o.name(p), files[i].name)
	}
	write, ending := tarred, ".tar.gz"
	if p.OS == "windows" {
		write, ending = zipped, ".zip"
	}
	var to bytes.Buffer
	if err := write(&to, files, o.When); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(out, o.name(p)+ending), to.Bytes(), 0o644)
}

func tarred(to io.Writer, files []packed, when time.Time) error {
	compressed, err := gzip.NewWriterLevel(to, gzip.BestCompression)
	if err != nil {
		return err
	}
	archive := tar.NewWriter(compressed)
	for _, f := range files {
		header := tar.Header{Typeflag: tar.TypeReg, Name: f.name, Size: int64(len(f.contents)), Mode: int64(f.mode), ModTime: when, Format: tar.FormatUSTAR}
		if err := archive.WriteHeader(&header); err != nil {
			return err
		}
		if _, err := archive.Write(f.contents); err != nil {
			return err
		}
	}
	return errors.Join(archive.Close(), compressed.Close())
}

func zipped(to io.Writer, files []packed, when time.Time) error {
	archive := zip.NewWriter(to)
	for _, f := range files {
		header := zip.FileHeader{Name: f.name, Method: zip.Deflate, Modified: when}
		header.SetMode(f.mode)
		w, err := archive.CreateHeader(&header)
		if err != nil {
			return err
		}
		if _, err := w.Write(f.contents); err != nil {
			return err
		}
	}
	return archive.Close()
}

// unpacked gives the contents of one file of an archive of ours.
func unpacked(archive, name string) ([]byte, error) {
	if strings.HasSuffix(archive, ".zip") {
		r, err := zip.OpenReader(archive)
		if err != nil {
			return nil, err
		}
		defer r.Close()
		f, err := r.Open(name)
		if err != nil {
			return nil, err
		}
		defer f.Close()
		return io.ReadAll(f)
	}
	f, err := os.Open(archive)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	compressed, err := gzip.NewReader(f)
	if err != nil {
		return nil, err
	}
	for r := tar.NewReader(compressed); ; {
		header, err := r.Next()
		if err != nil {
			return nil, fmt.Errorf("%s in %s: %w", name, archive, err)
		}
		if header.Name == name {
			return io.ReadAll(r)
		}
	}
}
