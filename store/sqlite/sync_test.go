package sqlite

import (
	"path/filepath"
	"testing"
	"time"

	engine "modernc.org/sqlite/lib"

	"catchment/ecosystem"
)

// A commit is answered when it is on the disk and not before: of every change, the
// log beside the file is synced between the asking and the answer, the answer waits
// until that is over, and where it fails so does the commit. synchronous=NORMAL or
// OFF, or an answer before COMMIT, lose what was answered when the power goes; no
// kill of a process shows that, for the system keeps what a dead process wrote.
func TestEveryCommitIsSyncedBeforeItIsAnswered(t *testing.T) {
	holdSyncs()
	path := filepath.Join(t.TempDir(), "catchment.db")
	s := open(t, path)
	for n := range 20 {
		synced := watchSyncs(t, path+"-wal", engine.SQLITE_OK)
		answered := make(chan error, 1)
		go func() {
			_, err := s.Commit(t.Context(), change(added("Actor", ecosystem.Fields{"name": "Ealing Council"})))
			answered <- err
		}()
		select {
		case <-synced.start:
		case err := <-answered:
			t.Fatalf("commit %d was answered (%v) after no sync of its log", n, err)
		}
		select {
		case err := <-answered:
			t.Fatalf("commit %d was answered (%v) while its sync was under way", n, err)
		case <-time.After(20 * time.Millisecond):
		}
		synced.finish()
		if err := <-answered; err != nil {
			t.Fatal(err)
		}
	}
	failing := watchSyncs(t, path+"-wal", engine.SQLITE_IOERR_FSYNC)
	failing.finish()
	if c, err := s.Commit(t.Context(), change(added("Actor", ecosystem.Fields{"name": "Brent Council"}))); err == nil {
		t.Errorf("a commit whose sync failed was answered with revision %d", c.Revision)
	}
}
