// Package workshop is about people who propose what belongs on the map without an account:
// guests who come by a code, what they hand in, and what becomes of it. All of it lies in a
// folder beside the store, as tokens do: outside history, copies and fingerprints.
package workshop

import (
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"catchment/ecosystem"
)

// Entry says what becomes of what guests hand in.
type Entry string

// The entries.
const (
	Waits      Entry = "waits"   // for the host
	GoesIn     Entry = "goes_in" // new things, links and claims at once; changes of what is there wait
	namesAfter       = 30 * 24 * time.Hour
)

// State is what has become of a proposal.
type State string

// The states. HandedIn is what a guest is told of one that goes in at once where it can:
// whether it could would tell of what is hidden.
const (
	Waiting   State = "waiting"
	HandedIn  State = "handed_in"
	Accepted  State = "accepted"
	Rejected  State = "rejected"
	Withdrawn State = "withdrawn"
	TakenBack State = "taken_back"
)

// Workshop is an occasion on which guests propose, as it stands.
type Workshop struct {
	ID         string
	Name       string
	Host       string // by the name of the token
	HostToken  string // its id, which alone makes the host
	Opened     time.Time
	Until      time.Time // when the code and the guests' tokens end at the latest
	Closed     time.Time // zero: not
	RoundEnds  time.Time // of the round that was timed last; zero: none was
	Visibility ecosystem.Visibility
	Entry      Entry
	Event      ecosystem.ID
	Source     ecosystem.ID // what the claims of guests rest on
	Guests     []Guest
	Proposals  []Proposal // in the order in which they came
}

// Guest is who came by the code. The number is what commits keep of them.
type Guest struct {
	Number int
	Name   string // empty once it is deleted
	Joined time.Time
	Here   bool // whether they follow the workshop now
}

// Proposal is a change set that waits, or waited: the operations of an apply, as they were sent.
type Proposal struct {
	ID         string          `json:"id"`
	Guest      int             `json:"guest"`
	Operations json.RawMessage `json:"operations"`
	Message    string          `json:"message,omitempty"`
	Words      []string        `json:"words"`          // what it would do, as the guest sees the registry
	Sent       string          `json:"sent,omitempty"` // by which the guest may send it again

	Workshop string             `json:"-"`
	At       time.Time          `json:"-"`
	State    State              `json:"-"`
	By       string             `json:"-"` // who decided; empty where it went in by itself
	Reason   string             `json:"-"` // why it was rejected
	Revision ecosystem.Revision `json:"-"` // of the commit that it became
}

// ChangeSet is the id of the change set that the proposal becomes, so that accepting it
// twice does it once.
func (p Proposal) ChangeSet() ecosystem.ID {
	return ecosystem.ID("chg_" + p.ID[len(proposalPrefix):])
}

// Ended is when the code ended or will.
func (w Workshop) Ended() time.Time {
	if !w.Closed.IsZero() && w.Closed.Before(w.Until) {
		return w.Closed
	}
	return w.Until
}

// IsOpen tells whether guests may come and propose at a time.
func (w Workshop) IsOpen(at time.Time) bool { return at.Before(w.Ended()) }

// GuestCalled is what the history calls a guest; their name stays in the workshop.
func (w Workshop) GuestCalled(number int) string {
	return fmt.Sprintf("guest %d of the workshop %s", number, w.Name)
}

// IsHost tells whether somebody opened the workshop.
func (w Workshop) IsHost(who ecosystem.Principal) bool {
	return who.MayWrite() && who.Token == w.HostToken
}

// Sees tells whether the workshop is any business of somebody's: of those who write, and of
// its own guests.
func (w Workshop) Sees(who ecosystem.Principal) bool {
	return who.MayWrite() || who.Role == ecosystem.RoleContributor && who.Workshop == w.ID
}

// MayEnd fails with Forbidden unless somebody may close the workshop and take back what came
// by it: its host, and administrators.
func (w Workshop) MayEnd(who ecosystem.Principal) error {
	if err := who.MayChange(); err != nil || w.IsHost(who) || who.Role == ecosystem.RoleAdmin {
		return err
	}
	return &ecosystem.Error{Code: ecosystem.Forbidden, Message: "The workshop is another's.",
		Hint: "Ask " + w.Host + ", who opened it, or an administrator."}
}

// RoundLeft is how long the round still lasts; 0: none is timed.
func (w Workshop) RoundLeft(at time.Time) time.Duration {
	if !w.IsOpen(at) {
		return 0
	}
	return max(0, w.RoundEnds.Sub(at))
}

// Proposal finds one by its id.
func (w Workshop) Proposal(id string) (Proposal, bool) {
	i := slices.IndexFunc(w.Proposals, func(p Proposal) bool { return p.ID == id })
	if i < 0 {
		return Proposal{}, false
	}
	return w.Proposals[i], true
}

// Revisions are those of the commits that came by the workshop, the newest first.
func (w Workshop) Revisions() []ecosystem.Revision {
	var revs []ecosystem.Revision
	for _, p := range w.Proposals {
		if p.Revision > 0 && !slices.Contains(revs, p.Revision) {
			revs = append(revs, p.Revision)
		}
	}
	slices.Sort(revs)
	slices.Reverse(revs)
	return revs
}

// Seen is the workshop as somebody sees it: the names of guests are for its host, and while
// it is open for its guests; what is hidden from guests, and who works in the team, is told
// to the team alone.
func (w Workshop) Seen(who ecosystem.Principal, at time.Time) Workshop {
	w.Guests, w.Proposals = slices.Clone(w.Guests), slices.Clone(w.Proposals)
	isTeam := who.MayWrite()
	if seesNames := w.IsHost(who) || !isTeam && w.IsOpen(at); !seesNames {
		for i := range w.Guests {
			w.Guests[i].Name = ""
		}
	}
	if isTeam {
		return w
	}
	w.Host, w.HostToken, w.Event, w.Source = "", "", "", ""
	for i := range w.Proposals {
		w.Proposals[i] = w.Proposals[i].asGuestsSee(w.Entry)
	}
	return w
}

func (p Proposal) asGuestsSee(entry Entry) Proposal {
	p.By, p.Revision = "", 0
	if entry == GoesIn && (p.State == Waiting || p.State == Accepted || p.State == TakenBack) {
		p.State = HandedIn
	}
	return p
}
