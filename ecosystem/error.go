package ecosystem

import (
	"errors"
	"strings"
)

// Code is the closed list of what can go wrong. Act upon the code, never upon the message.
type Code string

// The codes, as they also stand in a GraphQL error's extensions.code.
const (
	BadRequest      Code = "BAD_REQUEST"     // the question itself is malformed: a bad id, cursor, argument
	Invalid         Code = "INVALID"         // a change breaks rules; Problems names each
	Conflict        Code = "CONFLICT"        // somebody changed it first; IDs names what moved
	NotFound        Code = "NOT_FOUND"       // no such thing, or the lens hides it
	Unauthenticated Code = "UNAUTHENTICATED" // no token, or not a valid one
	Forbidden       Code = "FORBIDDEN"       // the token does not allow it
	LimitExceeded   Code = "LIMIT_EXCEEDED"  // larger than the server answers; the hint names limit and maximum
	Timeout         Code = "TIMEOUT"         // took longer than allowed
	Unavailable     Code = "UNAVAILABLE"     // the store does not answer now; trying again is safe
	Storage         Code = "STORAGE"         // the store is not ours, damaged, full, or of a newer version
	Internal        Code = "INTERNAL"        // a fault of ours
)

// Error is the one error that crosses package borders on purpose.
// Message says what happened, Hint what to do; Cause stays inside.
type Error struct {
	Code     Code
	Message  string
	Hint     string
	IDs      []ID            // what moved, for Conflict; what is missing, for NotFound
	Current  map[ID]Revision // the version each of IDs has now, for Conflict; absent where it ended
	Problems []Problem       // every rule broken, for Invalid
	Limit    Excess          // which limit, for LimitExceeded where it has a name
	Cause    error
}

// Excess names a limit, how much it allows and how much there would have been.
type Excess struct {
	Name            string
	Maximum, Actual int
}

// Problem is one broken rule: which change, which field, what is wrong and what would mend it.
type Problem struct {
	Change  int // index in ChangeSet.Changes
	ID      ID
	Field   string // empty where the whole change is wrong
	Message string
	Hint    string
	Holder  ID   // the thing that has the key which the change gives to another; empty for all else
	Made    bool // whether the same change set makes the holder
}

func (e *Error) Error() string {
	parts := []string{e.Message}
	for _, p := range e.Problems {
		parts = append(parts, p.String())
	}
	if e.Hint != "" {
		parts = append(parts, e.Hint)
	}
	return strings.Join(parts, " ")
}

func (e *Error) Unwrap() error { return e.Cause }

func (p Problem) String() string {
	s := string(p.ID)
	if p.Field != "" {
		s += " field " + p.Field
	}
	s += ": " + p.Message
	if p.Hint != "" {
		s += " " + p.Hint
	}
	return s
}

// NotThere says that there is no thing of this id, or none that whoever asks may see.
func NotThere(id ID) error {
	return &Error{Code: NotFound, Message: "There is no " + string(id) + ".", Hint: "Search for it, or ask by its id."}
}

// CodeOf gives the code of an error: Internal for one that is not ours.
func CodeOf(err error) Code {
	var e *Error
	if errors.As(err, &e) {
		return e.Code
	}
	return Internal
}
