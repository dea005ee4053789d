package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"testing"
)

func TestCheckpointIsSavedWholeOrNotAtAll(t *testing.T) {
	folder := t.TempDir()
	c := checkpointOf("sqlite:" + filepath.Join(folder, "some.db"))
	if _, err := c.Load(); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("nothing was kept, and reading it gives %v", err)
	}
	for _, text := range []string{"one", "another"} {
		if err := c.Save([]byte(text)); err != nil {
			t.Fatal(err)
		}
		if kept, err := c.Load(); err != nil || string(kept) != text {
			t.Errorf("kept %q, %v", kept, err)
		}
	}
	files, err := os.ReadDir(folder)
	if err != nil || len(files) != 1 || files[0].Name() != "some.db.projection" {
		t.Errorf("the folder holds %v, %v", files, err)
	}
	if info, err := os.Stat(string(c)); err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("others may read it: %v, %v", info.Mode(), err)
	}
	if err := checkpointOf("sqlite:" + filepath.Join(folder, "gone", "some.db")).Save(nil); err == nil {
		t.Error("it was kept in a folder that is not there")
	}
}
