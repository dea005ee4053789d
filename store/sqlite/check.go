package sqlite

import (
	"context"
	"database/sql"
	"database/sql/driver"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc64"
	"os"
	"strings"
	"time"

	code "modernc.org/sqlite/lib"

	"catchment/ecosystem"
)

// maxProblems is how many problems Check tells.
const maxProblems = 100

// Check looks through the whole file for damage that reading would not notice: a
// flipped bit, a table that does not follow from another, a revision that is
// missing. It gives one sentence for each problem, at most a hundred; none means
// that all is well. An error means that it could not look.
//
// It reads everything once, in one transaction, and leaves everything as it is.
func (s *Store) Check(ctx context.Context) ([]string, error) {
	k := &checker{ctx: ctx, path: s.path}
	err := s.reads.use(ctx, func(c *conn) error {
		k.c = c
		for _, check := range []func() error{k.pages, k.ending, k.log, k.rows, k.keys, k.words, k.versions, k.lastLevels, k.dangling, k.beside} {
			if err := k.unlessDamaged(check()); err != nil {
				return err
			}
		}
		return nil
	})
	return k.problems, s.problem(err)
}

// errEnough ends a check early; it is never passed on.
var errEnough = errors.New("enough")

// checker gathers problems. What two tables say of the same is compared by sums
// over both, in which the order plays no part.
type checker struct {
	ctx      context.Context // of the one call of Check
	path     string
	c        *conn
	problems []string
	keySum   uint64 // of the keys that things state, less those of the table
	wordSum  uint64 // of the words that things state, less those of the index
}

// found notes a problem; errEnough once there are enough of them.
func (k *checker) found(format string, args ...any) error {
	if len(k.problems) < maxProblems {
		k.problems = append(k.problems, fmt.Sprintf(format, args...))
		return nil
	}
	return errEnough
}

// unlessDamaged takes an error of the engine for a problem of the file, and
// passes on what only kept it from looking.
func (k *checker) unlessDamaged(err error) error {
	switch resultCode(err) {
	case 0:
		if err == errEnough {
			return nil
		}
		if !k.isOfAnotherSort(err) {
			return err
		}
	case code.SQLITE_BUSY, code.SQLITE_NOMEM, code.SQLITE_INTERRUPT:
		return err
	}
	_ = k.found("The file is damaged: %s.", err) // errEnough ends a check, and this one has ended
	return nil
}

// isOfAnotherSort tells that a value was read which has another sort than its column,
// a text where a number stands: a flipped bit can make one of the other. What remains
// of the errors that are not the engine's is our own, the caller's or the connection's.
func (k *checker) isOfAnotherSort(err error) bool {
	var ours *ecosystem.Error
	return err != nil && k.ctx.Err() == nil && !errors.As(err, &ours) &&
		!errors.Is(err, sql.ErrConnDone) && !errors.Is(err, driver.ErrBadConn)
}

// ending looks whether the file ends inside a page: the engine takes what is cut off for zeros.
func (k *checker) ending() error {
	file, err := os.Stat(k.path)
	if err != nil {
		return err
	}
	return k.c.each(k.ctx, "PRAGMA page_size", nil, func(rows *sql.Rows) error {
		var page int64
		if err := rows.Scan(&page); err != nil || file.Size()%page == 0 {
			return err
		}
		return k.found("The file is damaged: its last page has %d bytes of %d.", file.Size()%page, page)
	})
}

// pages has the engine look at its own pages and indexes.
func (k *checker) pages() error {
	return k.c.each(k.ctx, "PRAGMA integrity_check", nil, func(rows *sql.Rows) error {
		var told string
		if err := rows.Scan(&told); err != nil || told == "ok" {
			return err
		}
		return k.found("The file is damaged: %s.", strings.TrimRight(told, ". \n"))
	})
}

// log looks for missing and altered commits.
func (k *checker) log() error {
	last := ecosystem.Revision(0)
	return k.c.each(k.ctx, queries["check_log"], nil, func(rows *sql.Rows) error {
		var c ecosystem.Commit
		var at, sum int64
		var erases string
		if err := rows.Scan(&c.Revision, &c.ChangeSet, &c.Origin, &c.Author, &c.Message, &at, &c.Undoes, &c.Run, &c.Sent, &erases, &sum); err != nil {
			return err
		}
		c.At, c.Erases = time.Unix(at, 0), parseErases(erases)
		if c.Revision != last+1 {
			if err := k.found("The log goes from revision %d to %d.", last, c.Revision); err != nil {
				return err
			}
		}
		last = c.Revision
		if commitSum(c) != sum {
			return k.found("Revision %d of the log is not what was written.", c.Revision)
		}
		return nil
	})
}

// rows holds every row against its checksum and against what follows from its fields.
func (k *checker) rows() error {
	return k.c.each(k.ctx, queries["check_rows"], nil, func(rows *sql.Rows) error {
		var s storedState
		var columns [16]any
		var until ecosystem.Revision
		var sum int64
		var ended bool
		into := []any{&s.row, &s.ID, &s.Kind, &s.Since}
		for i := range columns {
			into = append(into, &columns[i])
		}
		if err := rows.Scan(append(into, &s.fields, &sum, &until, &ended)...); err != nil {
			return err
		}
		expected := sumOf(s.row, s.ID, s.Kind, s.Since, s.fields)
		if until != 0 {
			expected = pastSum(expected, until, ended)
		}
		var err error
		if s.Fields, err = parseFields(s.fields); err != nil || expected != sum {
			return k.found("%s at revision %d is not what was written.", s.ID, s.Since)
		}
		if !follows(columns, derived(s.Record)) {
			return k.found("%s at revision %d is indexed by other than it says.", s.ID, s.Since)
		}
		k.expect(s, until)
		return nil
	})
}

// storedState is a row as Check reads it: a record with its number and its fields as text.
type storedState struct {
	row    int64
	fields string
	ecosystem.Record
}

// follows tells whether kept columns are the derived ones.
func follows(kept, expected [16]any) bool {
	for i, v := range expected {
		if b, is := v.(bool); is {
			v = int64(0)
			if b {
				v = int64(1)
			}
		}
		if kept[i] != v {
			return false
		}
	}
	return true
}

// expect adds the keys and words that a row should have.
func (k *checker) expect(s storedState, until ecosystem.Revision) {
	for _, key := range distinct(s.Keys()) {
		k.keySum += keyMark(key, s.ID, s.Since) - keyMark(key, s.ID, until)
	}
	for _, w := range strings.Fields(searchText(s.Record)) {
		k.wordSum += wordMark(w, s.row)
	}
}

// keyMark marks that a thing takes a key on or gives it up at a revision; a key
// that passes from one version to the next cancels out. 0 is no revision.
func keyMark(key ecosystem.Key, id ecosystem.ID, at ecosystem.Revision) uint64 {
	if at == 0 {
		return 0
	}
	return crc64.Checksum(fmt.Appendf(nil, "%s\x00%s\x00%s\x00%d", key.Scheme, key.Value, id, at), crc)
}

func wordMark(word string, row int64) uint64 {
	return crc64.Checksum(binary.BigEndian.AppendUint64([]byte(word), uint64(row)), crc)
}

// keys holds the table of keys against the keys that things state, of every version.
func (k *checker) keys() error {
	err := k.c.each(k.ctx, queries["check_keys"], nil, func(rows *sql.Rows) error {
		var key ecosystem.Key
		var text string // a damaged file may hold a number there, which a text takes too
		var since, until ecosystem.Revision
		err := rows.Scan(&key.Scheme, &key.Value, &text, &since, &until)
		id := ecosystem.ID(text)
		k.keySum -= keyMark(key, id, since) - keyMark(key, id, until)
		return err
	})
	if err == nil && k.keySum != 0 {
		return k.found("The table of external keys does not say what the things say of their keys.")
	}
	return err
}

// words holds the index of words against the words of every version.
func (k *checker) words() error {
	err := k.c.each(k.ctx, queries["check_words"], nil, func(rows *sql.Rows) error {
		var word string
		var row int64
		err := rows.Scan(&word, &row)
		k.wordSum -= wordMark(word, row)
		return err
	})
	if err == nil && k.wordSum != 0 {
		return k.found("The index of words does not hold the words of the things.")
	}
	return err
}

// versions looks for versions that overlap or leave a gap.
func (k *checker) versions() error {
	return k.named("check_versions", "The versions of %s do not follow one another.")
}

// lastLevels holds what the past says of who may see a thing by now against the thing.
func (k *checker) lastLevels() error {
	return k.named("check_last_levels", "The past of %s is not as hidden as it is.")
}

// dangling looks for links and claims that lead nowhere.
func (k *checker) dangling() error {
	return k.named("check_dangling", "%s names a thing that is not there.")
}

func (k *checker) named(query, sentence string) error {
	return k.c.each(k.ctx, queries[query], []any{maxProblems}, func(rows *sql.Rows) error {
		var id string
		if err := rows.Scan(&id); err != nil {
			return err
		}
		return k.found(sentence, id)
	})
}
