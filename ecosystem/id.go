package ecosystem

import (
	"crypto/rand"
	"crypto/sha256"
	"io"
	"strings"
	"sync"
	"time"

	"github.com/oklog/ulid/v2"
)

// ID names one thing for ever: the prefix of its kind, an underscore and a ULID
// ("act_01J9ZQ6Y7M8N9P0Q1R2S3T4V5W"). It says nothing about the thing but its kind.
type ID string

//go:generate go run ./generate kinds_gen.go

// Kind is a noun of the model, as the API spells it: "Actor", "Dataset", "Link".
type Kind string

// NewID makes an id that sorts after every id made before it in this process.
func NewID(k Kind) ID {
	return ID(NounOf(k).Prefix + "_" + newULID())
}

// derivedID is the id of what a change set makes of itself, the same each time that it is
// worked out: at is when, from what it is made for.
func derivedID(k Kind, at time.Time, from ...string) ID {
	var u ulid.ULID
	sum := sha256.Sum256([]byte(strings.Join(from, "\x00")))
	copy(u[:], sum[:])
	if err := u.SetTime(min(ulid.Timestamp(at), ulid.MaxTime())); err != nil {
		panic(err) // it is no later than the latest
	}
	return ID(NounOf(k).Prefix + "_" + u.String())
}

// Made is when the id was made, by its own word; zero for none.
func (id ID) Made() time.Time {
	_, rest, _ := strings.Cut(string(id), "_")
	u, err := ulid.ParseStrict(rest)
	if err != nil {
		return time.Time{}
	}
	return ulid.Time(u.Time())
}

// NewChangeSetID makes the id by which a change set is recognised when it is sent again.
func NewChangeSetID() ID { return ID("chg_" + newULID()) }

// Kind tells the kind from the prefix; false for a malformed id.
func (id ID) Kind() (Kind, bool) {
	prefix, rest, ok := strings.Cut(string(id), "_")
	if !ok || !isULID(rest) {
		return "", false
	}
	n, ok := nounByPrefix[prefix]
	return n, ok
}

// Valid tells whether the id is well formed: a known prefix and a ULID in capitals.
func (id ID) Valid() bool { _, ok := id.Kind(); return ok }

// ValidChangeSetID tells whether a caller's change set id is well formed.
func ValidChangeSetID(id ID) bool {
	rest, ok := strings.CutPrefix(string(id), "chg_")
	return ok && isULID(rest)
}

func isULID(s string) bool {
	u, err := ulid.ParseStrict(s)
	return err == nil && u.String() == s
}

// One monotonic source per process, so that ids made in the same millisecond keep their order.
var (
	entropyLock sync.Mutex
	entropy     = ulid.Monotonic(io.Reader(rand.Reader), 0)
)

func newULID() string {
	entropyLock.Lock()
	defer entropyLock.Unlock()
	return ulid.MustNew(ulid.Timestamp(time.Now()), entropy).String()
}
