package model

import (
	"slices"
	"strings"
	"time"

	"catchment/ecosystem"
	"catchment/ecosystem/workshop"
	"catchment/graph/plan"
)

// mostProposals is how many proposals a workshop shows.
const mostProposals = 500

// Workshop is one as somebody sees it.
type Workshop struct {
	Workshop      string
	Name, Host    string
	IsHost        bool
	Opened, Ends  time.Time
	IsOpen        bool
	Visibility    ecosystem.Visibility
	Entry         workshop.Entry
	Event, Source ecosystem.ID
	Guests        []WorkshopGuest
	WaitingCount  int
	RoundSeconds  *int

	proposals []workshop.Proposal
}

// WorkshopGuest is who came by a code.
type WorkshopGuest struct {
	Number        int
	Name          string
	Joined        time.Time
	IsHere, IsYou bool
}

// Proposal is what a guest handed in.
type Proposal struct {
	Proposal, Workshop string
	Guest              int
	At                 time.Time
	Standing           workshop.State
	Says               []string
	Message, Reason    string
	DecidedBy          string
	Revision           *ecosystem.Revision
}

// OpenedWorkshop is a workshop and its code.
type OpenedWorkshop struct {
	Workshop               *Workshop
	Code, Address, Picture string
}

// JoinedWorkshop is what a guest is given.
type JoinedWorkshop struct {
	Workshop *Workshop
	Token    string
	Number   int
}

// NewWorkshop is a workshop as somebody sees it at a time.
func NewWorkshop(kept workshop.Workshop, who ecosystem.Principal, at time.Time) *Workshop {
	w := kept.Seen(who, at)
	is := &Workshop{Workshop: w.ID, Name: w.Name, Host: w.Host, IsHost: kept.IsHost(who), Opened: w.Opened, Ends: w.Ended(), IsOpen: w.IsOpen(at),
		Visibility: w.Visibility, Entry: w.Entry, Event: w.Event, Source: w.Source, Guests: []WorkshopGuest{}, proposals: w.Proposals}
	for _, g := range w.Guests {
		is.Guests = append(is.Guests, WorkshopGuest{g.Number, g.Name, g.Joined, g.Here, who.Workshop == w.ID && who.Guest == g.Number})
	}
	if left := w.RoundLeft(at); left > 0 {
		seconds := int(left.Round(time.Second) / time.Second)
		is.RoundSeconds = &seconds
	}
	for _, p := range w.Proposals {
		if p.State == workshop.Waiting {
			is.WaitingCount++
		}
	}
	return is
}

// Proposals are the newest of those that stand as is asked.
func (w *Workshop) Proposals(c *plan.Call) []*Proposal {
	asked, given := c.Arguments()["states"].([]any)
	list := []*Proposal{}
	for _, p := range w.proposals {
		if stands := any(strings.ToUpper(string(p.State))); !given || slices.Contains(asked, stands) {
			list = append(list, NewProposal(p))
		}
	}
	return list[max(0, len(list)-mostProposals):]
}

// NewProposal is a proposal as it was seen.
func NewProposal(p workshop.Proposal) *Proposal {
	is := &Proposal{Proposal: p.ID, Workshop: p.Workshop, Guest: p.Guest, At: p.At, Standing: p.State, Says: p.Words,
		Message: p.Message, Reason: p.Reason, DecidedBy: p.By}
	if p.Revision > 0 {
		is.Revision = &p.Revision
	}
	return is
}
