// Package storetest holds the contract of [ecosystem.Store] as tests: Run is the
// promises one by one, Compare plays random histories against a store and Model,
// the plainest store there can be, which is the oracle.
package storetest

import (
	"cmp"
	"context"
	"iter"
	"maps"
	"slices"
	"sync"
	"time"

	"catchment/ecosystem"
)

// Model is a store in memory that keeps every version of everything and answers
// each read by looking through all of them. It is meant to be read and believed,
// not to be fast.
type Model struct {
	lock     sync.Mutex
	commits  []ecosystem.Commit // of revision i+1
	versions map[ecosystem.ID][]version
	seen     map[sight]shown // since the newest commit
	beside   map[string][]byte
	changed  chan struct{} // closed and renewed by each commit, closed for good by Close
	closed   bool
}

// sight is what is read: a revision through a lens.
type sight struct {
	revision ecosystem.Revision
	lens     ecosystem.Lens
}

// version is a state of a thing, true from one revision until before another.
type version struct {
	since, until ecosystem.Revision // until 0: still so
	ended        bool               // until ended the thing
	fields       ecosystem.Fields
}

// NewModel gives an empty store.
func NewModel() *Model {
	return &Model{versions: map[ecosystem.ID][]version{}, seen: map[sight]shown{}, beside: map[string][]byte{}, changed: make(chan struct{})}
}

// Head is the newest revision.
func (m *Model) Head(context.Context) (ecosystem.Revision, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	return m.head(), m.open()
}

func (m *Model) head() ecosystem.Revision { return ecosystem.Revision(len(m.commits)) }

func (m *Model) open() error {
	if m.closed {
		return &ecosystem.Error{Code: ecosystem.Unavailable, Message: "The store is closed.", Hint: "Open it again."}
	}
	return nil
}

// At reads the state after a revision through a lens.
func (m *Model) At(rev ecosystem.Revision, lens ecosystem.Lens) ecosystem.Reader {
	return reader{model: m, revision: rev, lens: lens}
}

// Commit keeps a change set.
func (m *Model) Commit(_ context.Context, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return ecosystem.Commit{}, err
	}
	if err := cs.Check(); err != nil {
		return ecosystem.Commit{}, err
	}
	if first, done := m.committed(cs.ID); done {
		return sameContent(first, cs)
	}
	before := m.current()
	after, err := stateAfter(before, m.versions, cs, m.head()+1)
	if err != nil {
		return ecosystem.Commit{}, err
	}
	return m.keep(cs, before, after), nil
}

// keep makes a change set the next revision.
func (m *Model) keep(cs ecosystem.ChangeSet, before, after records) ecosystem.Commit {
	commit := ecosystem.Commit{Revision: m.head() + 1, ChangeSet: cs.ID, Origin: cs.Origin, Author: cs.Author, Message: cs.Message,
		At: cs.At.UTC().Truncate(time.Second), Undoes: cs.Undoes, Run: cs.Run, Sent: cs.Sent, Erases: cs.Erases}
	for _, c := range cs.Changes {
		commit.Touched = append(commit.Touched, m.record(c, before, after, commit.Revision))
	}
	slices.SortFunc(commit.Touched, func(a, b ecosystem.Touched) int { return cmp.Compare(a.ID, b.ID) })
	m.commits = append(m.commits, commit)
	for sum, text := range cs.Beside {
		m.beside[sum] = slices.Clone(text)
	}
	m.erase(commit)
	clear(m.seen)
	close(m.changed)
	m.changed = make(chan struct{})
	return commit
}

// Try fails as Commit would.
func (m *Model) Try(_ context.Context, cs ecosystem.ChangeSet) error {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return err
	}
	if err := cs.Check(); err != nil {
		return err
	}
	if first, done := m.committed(cs.ID); done {
		_, err := sameContent(first, cs)
		return err
	}
	_, err := stateAfter(m.current(), m.versions, cs, m.head()+1)
	return err
}

// record closes the current version of a thing, if any, and opens the next, if any.
func (m *Model) record(c ecosystem.Change, before, after map[ecosystem.ID]ecosystem.Record, rev ecosystem.Revision) ecosystem.Touched {
	touched := ecosystem.Touched{ID: c.ID, Kind: c.Kind, Op: ecosystem.Created}
	past := m.versions[c.ID]
	if _, there := before[c.ID]; there {
		last := &past[len(past)-1]
		last.until, last.ended = rev, c.End
		touched.Op = ecosystem.Updated
	}
	if c.End {
		touched.Op = ecosystem.Ended
		return touched
	}
	m.versions[c.ID] = append(past, version{since: rev, fields: after[c.ID].Fields})
	return touched
}

func (m *Model) committed(changeSet ecosystem.ID) (ecosystem.Commit, bool) {
	for _, c := range m.commits {
		if c.ChangeSet == changeSet {
			return c, true
		}
	}
	return ecosystem.Commit{}, false
}

// sameContent gives the first commit again, unless what is sent now is known to be something else.
func sameContent(first ecosystem.Commit, cs ecosystem.ChangeSet) (ecosystem.Commit, error) {
	if known := first.Sent != "" && cs.Sent != ""; known && first.Sent != cs.Sent {
		return ecosystem.Commit{}, &ecosystem.Error{Code: ecosystem.Conflict, Message: "The change set was sent before, with other content.", Hint: "Make a new id."}
	}
	return first, nil
}

// Committed gives the commit that a change set became.
func (m *Model) Committed(_ context.Context, changeSet ecosystem.ID) (ecosystem.Commit, bool, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return ecosystem.Commit{}, false, err
	}
	c, ok := m.committed(changeSet)
	return c, ok, nil
}

// current is all there is now, whoever may see it.
func (m *Model) current() map[ecosystem.ID]ecosystem.Record {
	return stateAt(m.versions, m.head())
}

// stateAt is all there was after a revision, whoever may see it.
func stateAt(versions map[ecosystem.ID][]version, rev ecosystem.Revision) map[ecosystem.ID]ecosystem.Record {
	state := map[ecosystem.ID]ecosystem.Record{}
	for id, all := range versions {
		for _, v := range all {
			if v.since <= rev && (v.until == 0 || v.until > rev) {
				state[id] = record(id, v)
			}
		}
	}
	return state
}

func record(id ecosystem.ID, v version) ecosystem.Record {
	kind, _ := id.Kind()
	return ecosystem.Record{ID: id, Kind: kind, Since: v.since, Fields: v.fields}
}

// Changes gives the commits after a revision, then waits for more.
func (m *Model) Changes(ctx context.Context, after ecosystem.Revision) iter.Seq2[ecosystem.Commit, error] {
	return func(yield func(ecosystem.Commit, error) bool) {
		for next := after; ; {
			commits, changed, err := m.since(next)
			if err != nil {
				yield(ecosystem.Commit{}, err)
				return
			}
			for _, c := range commits {
				if ctx.Err() != nil || !yield(c, nil) {
					return
				}
				next = c.Revision
			}
			select {
			case <-changed:
			case <-ctx.Done():
				return
			}
		}
	}
}

// since gives the commits after a revision and what will be closed when there are more.
func (m *Model) since(after ecosystem.Revision) ([]ecosystem.Commit, <-chan struct{}, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return nil, nil, err
	}
	if err := m.reached(after); err != nil {
		return nil, nil, err
	}
	return slices.Clone(m.commits[after:]), m.changed, nil
}

func (m *Model) reached(rev ecosystem.Revision) error {
	if rev < 0 || rev > m.head() {
		return &ecosystem.Error{Code: ecosystem.BadRequest, Message: "There is no such revision.", Hint: "The revisions are 0 to the head."}
	}
	return nil
}

// Close ends the store's work.
func (m *Model) Close() error {
	m.lock.Lock()
	defer m.lock.Unlock()
	if !m.closed {
		m.closed = true
		close(m.changed)
	}
	return nil
}

// snapshot gives a copy of the versions, for a read at a revision.
func (m *Model) snapshot(rev ecosystem.Revision) (map[ecosystem.ID][]version, error) {
	m.lock.Lock()
	defer m.lock.Unlock()
	if err := m.open(); err != nil {
		return nil, err
	}
	copied := maps.Clone(m.versions)
	for id, all := range copied {
		copied[id] = slices.Clone(all)
	}
	return copied, m.reached(rev)
}
