package sqlite

import (
	"cmp"
	"encoding/binary"
	"errors"
	"hash/crc64"
	"slices"
	"time"

	"catchment/ecosystem"
)

// errEnough ends a query early; it is never passed on.
var errEnough = errors.New("enough")

// write makes the moves the next revision. What stops is taken away before
// anything is added, so that keys and identities can change hands.
func (b *book) write(cs ecosystem.ChangeSet, moves []move) (ecosystem.Commit, error) {
	commit := ecosystem.Commit{Revision: b.head + 1, ChangeSet: cs.ID, Origin: cs.Origin, Author: cs.Author,
		Message: cs.Message, At: cs.At.UTC().Truncate(time.Second), Undoes: cs.Undoes, Run: cs.Run}
	for _, m := range moves {
		if err := b.stop(m, commit.Revision); err != nil {
			return commit, err
		}
	}
	for _, m := range moves {
		if err := b.begin(m, commit.Revision); err != nil {
			return commit, err
		}
		commit.Touched = append(commit.Touched, ecosystem.Touched{ID: m.id(), Kind: m.kind(), Op: opOf(m.before != nil, m.after == nil)})
	}
	slices.SortFunc(commit.Touched, func(x, y ecosystem.Touched) int { return cmp.Compare(x.ID, y.ID) })
	err := b.log(commit)
	b.head = commit.Revision
	return commit, err
}

// stop moves the state before to the archive and gives its keys free.
func (b *book) stop(m move, now ecosystem.Revision) error {
	if m.before == nil {
		return nil
	}
	ended := m.after == nil
	if _, err := b.c.exec(b.ctx, queries["archive_state"], m.before.row, int64(now), ended, pastSum(m.before.sum, now, ended)); err != nil {
		return err
	}
	if _, err := b.c.exec(b.ctx, queries["delete_state"], m.before.row); err != nil {
		return err
	}
	gone, _ := keyChanges(m)
	for _, k := range gone {
		if _, err := b.c.exec(b.ctx, queries["end_key"], k.Scheme, k.Value, int64(now)); err != nil {
			return err
		}
	}
	return nil
}

// begin adds the state after, its words and its new keys.
func (b *book) begin(m move, now ecosystem.Revision) error {
	if m.after == nil {
		return nil
	}
	s := m.after
	b.row++
	d := derived(s.Record)
	args := append([]any{b.row, string(s.ID), string(s.Kind), int64(now)}, d[:]...)
	args = append(args, s.fields, sumOf(b.row, s.ID, s.Kind, now, s.fields))
	if _, err := b.c.exec(b.ctx, queries["insert_state"], args...); err != nil {
		return err
	}
	if text := searchText(s.Record); text != "" {
		if _, err := b.c.exec(b.ctx, queries["insert_words"], b.row, text); err != nil {
			return err
		}
	}
	_, got := keyChanges(m)
	for _, k := range got {
		if _, err := b.c.exec(b.ctx, queries["insert_key"], k.Scheme, k.Value, string(s.ID), int64(now)); err != nil {
			return err
		}
	}
	return nil
}

func (b *book) log(k ecosystem.Commit) error {
	_, err := b.c.exec(b.ctx, queries["insert_commit"], int64(k.Revision), string(k.ChangeSet), string(k.Origin), k.Author,
		k.Message, k.At.Unix(), int64(k.Undoes), string(k.Run), commitSum(k))
	return err
}

// commitSum is the checksum of a row of the log.
func commitSum(k ecosystem.Commit) int64 {
	var b []byte
	for _, n := range []int64{int64(k.Revision), k.At.Unix(), int64(k.Undoes)} {
		b = binary.BigEndian.AppendUint64(b, uint64(n))
	}
	for _, s := range []string{string(k.ChangeSet), string(k.Origin), k.Author, k.Message, string(k.Run)} {
		b = append(append(b, s...), 0)
	}
	return int64(crc64.Checksum(b, crc))
}

// keyChanges are the keys that a thing gives up and those it takes on.
func keyChanges(m move) (gone, got []ecosystem.Key) {
	had, has := keysOf(m.before), keysOf(m.after)
	return without(had, has), without(has, had)
}

func keysOf(s *state) []ecosystem.Key {
	if s == nil || s.Fields["keys"] == nil {
		return nil
	}
	return s.Keys()
}

// identityChange is the link that ceases to be and the one that comes to be; at most one each.
func identityChange(m move) (gone, got []ecosystem.LinkIdentity) {
	had, has := identityOf(m.before), identityOf(m.after)
	return without(had, has), without(has, had)
}

func identityOf(s *state) []ecosystem.LinkIdentity {
	if s == nil || s.Kind != ecosystem.KindLink {
		return nil
	}
	return []ecosystem.LinkIdentity{ecosystem.Link{Record: s.Record}.Identity()}
}

// without is the first list without the second's members, each once.
func without[T comparable](list, less []T) []T {
	var kept []T
	for _, v := range list {
		if !slices.Contains(less, v) && !slices.Contains(kept, v) {
			kept = append(kept, v)
		}
	}
	return kept
}
