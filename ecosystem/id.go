package ecosystem

import (
	"crypto/rand"
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
