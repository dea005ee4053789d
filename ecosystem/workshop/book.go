package workshop

import (
	"context"
	"crypto/subtle"
	"fmt"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
)

// Bounds of what guests may leave, so that no one of them fills the disk.
const (
	mostGuests      = 300      // of a workshop
	mostWaiting     = 200      // of one guest
	mostProposals   = 5_000    // of a workshop
	longestProposal = 64 << 10 // bytes of its operations, as JSON, and its message
	mostBytes       = 16 << 20 // of all of a workshop, which are kept in memory
)

const (
	workshopPrefix = "wsh_"
	proposalPrefix = "prp_"
)

// Book keeps the workshops in a folder: for each a file of JSON lines, of which lines are
// only ever added, each in one write, and beside it one with the names of its guests, which
// is deleted thirty days after. Nothing is known but what the files say, so that several
// servers may share a folder.
type Book struct {
	Site string // where guests reach the server, such as http://192.0.2.7:8080; empty: not known

	folder  string
	clock   func() time.Time
	guesses guesses

	mu      sync.Mutex
	kept    map[string]*kept
	failed  error
	changed chan struct{} // closed when something changes
	looked  time.Time     // when Look read the folder

	deciding sync.Mutex // over what becomes of proposals
}

// Open names the folder of a book, which need not be there: there are no workshops then.
// The clock tells what time it is; nil: the machine's.
func Open(folder string, clock func() time.Time) *Book {
	if clock == nil {
		clock = time.Now
	}
	return &Book{folder: folder, clock: clock, kept: map[string]*kept{}, changed: make(chan struct{})}
}

// Now is what time it is for the book.
func (b *Book) Now() time.Time { return b.clock().UTC().Truncate(time.Second) }

// List gives the workshops that are somebody's business, as they see them, the oldest first.
func (b *Book) List(who ecosystem.Principal) ([]Workshop, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return nil, err
	}
	var all []Workshop
	for _, k := range b.kept {
		if k.workshop.Sees(who) {
			all = append(all, k.shown().Seen(who, b.Now()))
		}
	}
	slices.SortFunc(all, func(x, y Workshop) int { return strings.Compare(x.ID, y.ID) })
	return all, nil
}

// One gives a workshop as it is kept. What is not there and what is not somebody's business
// are equally NotFound.
func (b *Book) One(who ecosystem.Principal, id string) (Workshop, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return Workshop{}, err
	}
	k := b.kept[id]
	if k == nil || !k.workshop.Sees(who) {
		return Workshop{}, &ecosystem.Error{Code: ecosystem.NotFound, Message: fmt.Sprintf("There is no workshop %.40q.", id), Hint: "workshops lists them."}
	}
	return k.shown(), nil
}

// Of gives a proposal that is somebody's business, with its workshop.
func (b *Book) Of(who ecosystem.Principal, proposal string) (Workshop, Proposal, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return Workshop{}, Proposal{}, err
	}
	for _, k := range b.kept {
		if p, found := k.workshop.Proposal(proposal); found && k.workshop.Sees(who) {
			return k.shown(), p, nil
		}
	}
	return Workshop{}, Proposal{}, &ecosystem.Error{Code: ecosystem.NotFound, Message: fmt.Sprintf("There is no proposal %.40q.", proposal), Hint: "workshops { proposals } lists them."}
}

// Begin opens a workshop and gives the code by which guests come, to be shown once; the book
// keeps its hash. The id, the host and the times are the book's.
func (b *Book) Begin(host ecosystem.Principal, w Workshop, lasts time.Duration) (Workshop, string, error) {
	if err := host.MayChange(); err != nil {
		return Workshop{}, "", err
	}
	code := newCode()
	w.Opened, w.Until = b.Now(), b.Now().Add(lasts)
	w.Host, w.HostToken = host.Name, host.Token
	b.mu.Lock()
	defer b.mu.Unlock()
	err := b.add(w.ID, line{At: w.Opened, Opened: &opened{Name: w.Name, Host: w.Host, Token: w.HostToken, Code: hashOf(w.ID, code),
		Until: w.Until, Visibility: w.Visibility, Entry: w.Entry, Event: w.Event, Source: w.Source}})
	if err != nil {
		return Workshop{}, "", err
	}
	return b.kept[w.ID].shown(), code, nil
}

// NewID makes the id of a workshop to come.
func NewID() string { return workshopPrefix + ulid.Make().String() }

// Join lets a guest in by the code and gives the token to ask with, which holds as long as
// the code does.
func (b *Book) Join(ctx context.Context, typed, name string) (w Workshop, number int, token string, err error) {
	name, err = CheckName(name)
	if err != nil {
		return w, 0, "", err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return w, 0, "", err
	}
	k, err := b.byCode(ctx, typed)
	if err != nil {
		return w, 0, "", err
	}
	if len(k.guests) >= mostGuests {
		return w, 0, "", tooMany("guests", mostGuests, len(k.guests)+1, "The workshop is full.")
	}
	token = newToken()
	if err := b.add(k.workshop.ID, line{At: b.Now(), Joined: hashOf(token)}); err != nil {
		return w, 0, "", err
	}
	number = 1 + slices.Index(k.guests, hashOf(token))
	if err := b.addName(k, number, name); err != nil {
		return w, 0, "", err
	}
	return k.shown(), number, token, nil
}

// byCode finds the open workshop that has a code.
func (b *Book) byCode(ctx context.Context, typed string) (*kept, error) {
	if wait := b.guesses.wait(askerFrom(ctx), b.clock()); wait > 0 {
		return nil, &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: "Too many wrong codes were tried.",
			Hint: fmt.Sprintf("Wait %d seconds, then type the code as it stands on the wall.", 1+int(wait.Seconds())), Limit: ecosystem.Excess{Name: "wrongCodes", Maximum: wrongAtOnce, Actual: wrongAtOnce + 1}}
	}
	code := plainCode(typed)
	var found *kept
	for _, k := range b.kept {
		same := subtle.ConstantTimeCompare([]byte(hashOf(k.workshop.ID, code)), []byte(k.code)) == 1
		if same && k.workshop.IsOpen(b.clock()) {
			found = k
		}
	}
	if found == nil {
		b.guesses.wrong(askerFrom(ctx), b.clock())
		return nil, &ecosystem.Error{Code: ecosystem.NotFound, Message: "No open workshop has this code.", Hint: "Type it as it stands on the wall; once the workshop is closed, the code is no good any more."}
	}
	return found, nil
}

// Find tells which guest shows a token; false for one that is unknown, or whose workshop is
// not open any more.
func (b *Book) Find(token string) (ecosystem.Principal, bool, error) {
	if !strings.HasPrefix(token, guestPrefix) {
		return ecosystem.Principal{}, false, nil
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return ecosystem.Principal{}, false, err
	}
	hash, who, found := []byte(hashOf(token)), ecosystem.Principal{}, false
	for _, k := range b.kept {
		if !k.workshop.IsOpen(b.clock()) {
			continue
		}
		for i, guest := range k.guests {
			if subtle.ConstantTimeCompare(hash, []byte(guest)) == 1 {
				who, found = k.workshop.GuestOf(i+1), true
			}
		}
	}
	return who, found, nil
}

// GuestOf is who asks with the token of a guest.
func (w Workshop) GuestOf(number int) ecosystem.Principal {
	return ecosystem.Principal{Name: w.GuestCalled(number), Role: ecosystem.RoleContributor, Workshop: w.ID, Guest: number}
}

// Close ends the code, and at once the tokens of all who came by it.
func (b *Book) Close(who ecosystem.Principal, id string) (Workshop, error) {
	w, err := b.One(who, id)
	if err == nil {
		err = w.MayEnd(who)
	}
	if err != nil || !w.IsOpen(b.clock()) {
		return w, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.add(id, line{At: b.Now(), Closed: true}); err != nil {
		return w, err
	}
	return b.kept[id].shown(), nil
}

// StartRound times a round, which all in the room see; one of no length ends that which runs.
// It is for whoever may end the workshop.
func (b *Book) StartRound(who ecosystem.Principal, id string, lasts time.Duration) (Workshop, error) {
	w, err := b.One(who, id)
	if err == nil {
		err = w.MayEnd(who)
	}
	if err == nil && !w.IsOpen(b.clock()) {
		err = &ecosystem.Error{Code: ecosystem.BadRequest, Message: "The workshop is closed.", Hint: "Open another one."}
	}
	if err != nil {
		return w, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	ends := b.Now().Add(lasts)
	if err := b.add(id, line{At: b.Now(), Round: &ends}); err != nil {
		return w, err
	}
	return b.kept[id].shown(), nil
}

// Follow tells when something changes, whichever server has done it: the channel is closed
// then. Who follows is there until they leave.
func (b *Book) Follow(who ecosystem.Principal) (changed func() <-chan struct{}, leave func()) {
	step := func(n int) {
		b.mu.Lock()
		defer b.mu.Unlock()
		if k := b.kept[who.Workshop]; who.Role == ecosystem.RoleContributor && k != nil {
			k.here[who.Guest] += n
			b.tell()
		}
	}
	step(1)
	return func() <-chan struct{} {
		b.mu.Lock()
		defer b.mu.Unlock()
		return b.changed
	}, func() { step(-1) }
}

// lookAgain is how old what Look has read may be: many who follow look at once.
const lookAgain = 300 * time.Millisecond

// Look reads what other servers have added, so that those who follow hear of it.
func (b *Book) Look() error {
	b.mu.Lock()
	defer b.mu.Unlock()
	if time.Since(b.looked) < lookAgain {
		return nil
	}
	b.looked = time.Now()
	return b.refresh()
}

// tell wakes those who follow.
func (b *Book) tell() {
	close(b.changed)
	b.changed = make(chan struct{})
}

func tooMany(limit string, maximum, actual int, message string) error {
	return &ecosystem.Error{Code: ecosystem.LimitExceeded, Message: message, Hint: "Ask the host, who can open another workshop.",
		Limit: ecosystem.Excess{Name: limit, Maximum: maximum, Actual: actual}}
}
