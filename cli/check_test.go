package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestACheckTellsHowMuchMayHaveBeenEnteredTwice(t *testing.T) {
	s := newShelf(t)
	remarks := func() (told struct{ Remarks []string }) {
		if err := json.Unmarshal([]byte(s.run("check", "--json")), &told); err != nil {
			t.Fatal(err)
		}
		return told
	}
	if got := remarks().Remarks; len(got) > 0 {
		t.Errorf("before: %v", got)
	}
	sheet := filepath.Join(t.TempDir(), "actors.csv")
	if err := os.WriteFile(sheet, []byte("keys,name\nslug:b,The Alpha Ltd\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	s.run("import", "csv", sheet)
	if diff := cmp.Diff([]string{"1 pair of things may be one that was entered twice; Review on the page lists them, and so does lookalikes."}, remarks().Remarks); diff != "" {
		t.Error(diff)
	}
}
