package cli

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
)

// checkpointRows is from how many rows on a projection is written to a file, as it
// takes longer to build than people like to wait. Smaller ones leave no file behind.
const checkpointRows = 50_000

// checkpoint is the file in which a server keeps its projection until the next
// start. Whoever may read the store may read it, nobody else.
type checkpoint string

// checkpointOf a store lies beside its file, or where the server runs if the store
// is on another machine.
func checkpointOf(store string) checkpoint {
	if path, ok := strings.CutPrefix(store, "sqlite:"); ok {
		return checkpoint(path + ".projection")
	}
	return "catchment.projection"
}

// Load reads the projection that Save wrote.
func (c checkpoint) Load() ([]byte, error) { return os.ReadFile(string(c)) }

// Save writes a new file beside the old one and renames it, so that Load never reads
// half of one.
func (c checkpoint) Save(projection []byte) error {
	f, err := os.CreateTemp(filepath.Dir(string(c)), filepath.Base(string(c))+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(projection)
	if err = errors.Join(err, f.Sync(), f.Close()); err == nil {
		err = os.Rename(f.Name(), string(c))
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

// Forget removes the file.
func (c checkpoint) Forget() error {
	if err := os.Remove(string(c)); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// programHash names this very build of the program: a checkpoint that another build
// wrote is not read.
func programHash() (string, error) {
	path, err := os.Executable()
	if err != nil {
		return "", err
	}
	f, err := os.Open(path)
	if err != nil {
		return "", err
	}
	defer f.Close()
	sum := sha256.New()
	_, err = io.Copy(sum, f)
	return hex.EncodeToString(sum.Sum(nil)), err
}
