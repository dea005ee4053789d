package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"catchment/cli"
	"catchment/ecosystem"
	"catchment/store/sqlite"
)

// office is a folder with a store, in which a person's name stands.
type office struct {
	*testing.T
	dir    string
	person ecosystem.ID
}

func (o office) file(name string) string { return filepath.Join(o.dir, name) }

// run runs a command that must end with a code, and gives what it wrote.
func (o office) run(code int, args ...string) (out, words string) {
	o.Helper()
	var result, told bytes.Buffer
	if got := cli.Run(o.Context(), args, cli.World{Out: &result, Err: &told}); got != code {
		o.Fatalf("%v ended with %d: %s", args, got, told.String())
	}
	return result.String(), told.String()
}

func newOffice(t *testing.T) office {
	t.Helper()
	o := office{t, t.TempDir(), ecosystem.NewID(ecosystem.KindActor)}
	s, err := sqlite.Open(t.Context(), o.file("reg.db"), sqlite.Options{Create: true})
	if err != nil {
		t.Fatal(err)
	}
	r := ecosystem.NewRegistry(s, ecosystem.Options{})
	for _, name := range []string{"Jane Doe", "Jane Smith"} {
		cs := ecosystem.ChangeSet{ID: ecosystem.NewChangeSetID(), Origin: ecosystem.Edit, Message: "A call with " + name, Changes: []ecosystem.Change{
			{ID: o.person, Kind: ecosystem.KindActor, Expect: ecosystem.Any, Set: ecosystem.Fields{"name": name, "kind": "person"}},
			{ID: ecosystem.NewID(ecosystem.KindDataset), Kind: ecosystem.KindDataset, Set: ecosystem.Fields{"name": "Courses", "description": "Ask Jane Doe."}}}}
		if _, err := r.Apply(t.Context(), ecosystem.Principal{Name: "Ada", Role: ecosystem.RoleEditor}, cs); err != nil {
			t.Fatal(err)
		}
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	return o
}

func TestEraseTellsFirstAndDoesItWithYes(t *testing.T) {
	o := newOffice(t)
	store, list := "--store=sqlite:"+o.file("reg.db"), "--erasures="+o.file("list")
	o.run(2, "erase", store, list, string(o.person))
	o.run(1, "erase", store, list, "--reason", "asked by Jane Doe", string(o.person))
	out, words := o.run(0, "erase", store, list, "--field", "name", "--reason", "Request 7", string(o.person))
	if out != "Would be erased: 4 states of things and claims, 2 messages of commits. Nothing was changed; --yes does it, for good.\n" || strings.Count(words, "The words stand in description of dat_") != 2 {
		t.Error(out, words)
	}
	if err := os.WriteFile(o.file("reg.db.projection"), []byte("Jane Doe"), 0o600); err != nil {
		t.Fatal(err)
	}
	if out, _ := o.run(0, "erase", store, list, "--field", "name", "--reason", "Request 7", "--yes", string(o.person)); out != "Erased: 4 states of things and claims, 2 messages of commits, revision 3.\n" {
		t.Error(out)
	}
	if _, err := os.Stat(o.file("reg.db.projection")); !os.IsNotExist(err) {
		t.Errorf("the projection that is kept is there still: %v", err)
	}
	if out, _ := o.run(0, "erase", store, list, "--field", "name", "--reason", "Request 7", "--yes", string(o.person)); out != "Nothing of it is kept.\n" {
		t.Error(out)
	}
	if out, _ := o.run(0, "erase", store, list, "--list"); !strings.Contains(out, string(o.person)+"  name         Request 7\n") {
		t.Error(out)
	}
	listed, err := os.ReadFile(o.file("list"))
	if err != nil || strings.Count(string(listed), "\n") != 1 || !strings.Contains(string(listed), string(o.person)) || strings.Contains(string(listed), "Jane") {
		t.Errorf("the list is %s, %v", listed, err)
	}
}

func TestWhatWasErasedSinceABackupIsErasedAgainFromIt(t *testing.T) {
	o := newOffice(t)
	store, list := "--store=sqlite:"+o.file("reg.db"), "--erasures="+o.file("list")
	o.run(0, "copy", "sqlite:"+o.file("reg.db"), "sqlite:"+o.file("backup.db"))
	o.run(0, "erase", store, list, "--reason", "Request 7", "--yes", string(o.person))
	if _, words := o.run(0, "restore", list, "sqlite:"+o.file("backup.db"), "sqlite:"+o.file("again.db")); !strings.Contains(words, "1 were in it still and are erased again.") {
		t.Error(words)
	}
	// Another day somebody puts the old file itself in place.
	if out, _ := o.run(0, "erase", "--store=sqlite:"+o.file("backup.db"), list, "--again"); out != "1 erased again.\n" {
		t.Error(out)
	}
	for _, name := range []string{"reg.db", "again.db", "backup.db"} {
		b, err := os.ReadFile(o.file(name))
		if err != nil {
			t.Fatal(err)
		}
		if bytes.Contains(b, []byte("Jane Smith")) || bytes.Contains(b, []byte("call with Jane")) {
			t.Errorf("%s has the name still", name)
		}
		o.run(0, "check", "--store=sqlite:"+o.file(name))
		if out, _ := o.run(0, "erase", "--store=sqlite:"+o.file(name), list, "--again"); out != "0 erased again.\n" {
			t.Error(name, out)
		}
		if out, _ := o.run(0, "erase", "--store=sqlite:"+o.file(name), "--list"); !strings.Contains(out, "Request 7") {
			t.Error(name, out)
		}
	}
	if out, _ := o.run(0, "erase", "--store=sqlite:"+o.file("again.db"), "--list"); !strings.Contains(out, "Request 7 (first erased on ") {
		t.Error(out)
	}
}
