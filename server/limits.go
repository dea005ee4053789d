package server

import (
	"runtime"
	"time"
)

// Limits says how much one request may ask for. Each has a name under which a
// refusal gives it: extensions {code: LIMIT_EXCEEDED, limit, maximum, actual}.
// Where counting stops as soon as the limit is passed, actual is the count then.
type Limits struct {
	// Of the request.
	BodyBytes int64 // bodyBytes: of a POST; more is answered with 413
	JSONDepth int   // jsonDepth: objects and lists within each other, variables included

	// Of the document, all counted before it is validated: validating costs time
	// that grows with the square of the fields and cannot be stopped.
	Tokens     int // tokens: words and signs
	Fields     int // fields: as written, fragments once
	Fragments  int // fragments
	Operations int // operations

	// Of each operation in it, fragments put in where they are used.
	Expanded             int // expandedFields
	Depth                int // depth: fields within each other
	IntrospectionDepth   int // introspectionDepth: the same, under __schema and __type
	RootFields           int // rootFields
	Aliases              int // aliases
	IntrospectionAliases int // introspectionAliases: under __schema and __type
	IntrospectionRoots   int // introspectionRoots: __schema and __type together
	SchemaRoots          int // schemaRoots: __schema
	Directives           int // directives

	// Of the answer.
	PageSize      int           // pageSize: first and last, wherever they stand
	Cost          int           // cost: the things that are read for the answer; see ecosystem.Budget
	Deadline      time.Duration // deadline, in milliseconds
	LongDeadline  time.Duration // deadline of a mutation, which may be of all that a source says
	ResponseBytes int           // responseBytes
	Errors        int           // as many are given, extensions.errorsOmitted says how many more there were

	// Of what is asked at once.
	Turns     int           // operations that read at once; changes, and what takes long, have turns of their own
	TurnWait  time.Duration // who would wait longer for a turn is told at once, but in a short queue
	GuestRate int           // rate: requests a second from one address, without a token; 0: any
	TokenRate int           // rate: requests a second with one token; 0: any
	HeldBytes int64         // of all answers that are made and not yet taken

	// Of subscriptions.
	Subscriptions int           // subscriptions: streams and sockets at once, of everybody together
	SocketBytes   int64         // of one message over a socket
	SocketInit    time.Duration // how long a socket may take to say who it is
	SocketAnswers int           // operations at once over one socket
	KeepAlive     time.Duration // how often one that is silent says that it lives
	Recheck       time.Duration // how often it is seen whether the token of one still holds
	SlowReader    time.Duration // a reader that takes longer for one event is told to come again
	EventPatience time.Duration // one that takes longer is cut off

	// Of a file that is imported.
	ImportBytes   int64         // importBytes: as it is sent; more is answered with 413
	UnpackedBytes int64         // unpackedBytes: of all that it holds, where it is packed
	ImportTurn    time.Duration // how long it waits for another to end

	// Of the memory that parsed documents may take to be used again.
	CacheBytes int

	// Of a connection.
	HeaderBytes       int
	ReadHeaderTimeout time.Duration
	ReadTimeout       time.Duration
	WriteTimeout      time.Duration
	IdleTimeout       time.Duration
}

// DefaultLimits are those that `catchment serve` keeps. A page of questions fits
// many times over; what does not is meant to be asked page by page.
func DefaultLimits() Limits {
	return Limits{
		BodyBytes: 1 << 20,
		JSONDepth: 64,
		Tokens:    4000, Fields: 500, Fragments: 50, Operations: 20,
		Expanded:             2000,
		Depth:                12,
		IntrospectionDepth:   15,
		RootFields:           20,
		Aliases:              30,
		IntrospectionAliases: 5,
		IntrospectionRoots:   5,
		SchemaRoots:          1,
		Directives:           50,

		PageSize: 100,
		Cost:     100_000,
		Deadline: 10 * time.Second, LongDeadline: 50 * time.Second, // less than WriteTimeout
		ResponseBytes: 16 << 20,
		Errors:        20,

		Turns: max(2, runtime.GOMAXPROCS(0)), TurnWait: 500 * time.Millisecond, HeldBytes: 128 << 20,
		GuestRate: 5_000, TokenRate: 5_000,

		Subscriptions: 500,
		SocketBytes:   128 << 10, SocketInit: 5 * time.Second,
		SocketAnswers: 20,
		KeepAlive:     15 * time.Second,
		Recheck:       5 * time.Second,
		SlowReader:    5 * time.Second,
		EventPatience: 20 * time.Second,

		ImportBytes: 64 << 20, ImportTurn: 5 * time.Second,
		UnpackedBytes: 1 << 30,
		CacheBytes:    32 << 20,

		HeaderBytes: 16 << 10, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 30 * time.Second,
		WriteTimeout: 60 * time.Second, IdleTimeout: 60 * time.Second,
	}
}
