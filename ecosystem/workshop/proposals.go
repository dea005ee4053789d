package workshop

import (
	"fmt"
	"slices"

	"github.com/oklog/ulid/v2"

	"catchment/ecosystem"
)

// Propose keeps what a guest hands in until somebody decides. Sent again with the same id
// of the guest's own it gives the first one; with other content it fails with Conflict.
func (b *Book) Propose(who ecosystem.Principal, p Proposal) (Workshop, Proposal, error) {
	if err := who.MayPropose(); err != nil {
		return Workshop{}, Proposal{}, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return Workshop{}, Proposal{}, err
	}
	k := b.kept[who.Workshop]
	if k == nil || !k.workshop.IsOpen(b.clock()) {
		return Workshop{}, Proposal{}, &ecosystem.Error{Code: ecosystem.Forbidden, Message: "The workshop is closed.", Hint: "Ask its host."}
	}
	if before, was, err := k.workshop.sentBefore(who.Guest, p); was || err != nil {
		return k.shown(), before, err
	}
	if err := k.workshop.hasRoom(who.Guest, p); err != nil {
		return Workshop{}, Proposal{}, err
	}
	p.ID, p.Guest = proposalPrefix+ulid.Make().String(), who.Guest
	if err := b.add(k.workshop.ID, line{At: b.Now(), Proposed: &p}); err != nil {
		return Workshop{}, Proposal{}, err
	}
	made, _ := k.workshop.Proposal(p.ID)
	return k.shown(), made, nil
}

// sentBefore finds what a guest has sent under the same id.
func (w Workshop) sentBefore(guest int, p Proposal) (Proposal, bool, error) {
	i := slices.IndexFunc(w.Proposals, func(known Proposal) bool { return p.Sent != "" && known.Guest == guest && known.Sent == p.Sent })
	if i < 0 {
		return Proposal{}, false, nil
	}
	before := w.Proposals[i]
	if string(before.Operations) != string(p.Operations) {
		return Proposal{}, false, &ecosystem.Error{Code: ecosystem.Conflict, Message: "The change set " + p.Sent + " was sent before, with other content.",
			Hint: "Make a new id for every change, and send it again only with what it was sent with first."}
	}
	return before, true, nil
}

// hasRoom tells whether a guest may hand in one more.
func (w Workshop) hasRoom(guest int, p Proposal) error {
	waiting, bytes, all := 0, len(p.Operations)+len(p.Message), 0
	for _, known := range w.Proposals {
		all += len(known.Operations) + len(known.Message)
		if known.Guest == guest && known.State == Waiting {
			waiting++
		}
	}
	switch {
	case bytes > longestProposal:
		return tooMany("proposalBytes", longestProposal, bytes, "That is too much for one proposal.")
	case waiting >= mostWaiting:
		return tooMany("waitingProposals", mostWaiting, waiting+1, "Too much of yours waits for the host.")
	case all+bytes > mostBytes:
		return tooMany("workshopBytes", mostBytes, all+bytes, "The workshop holds as much as it can.")
	case len(w.Proposals) >= mostProposals:
		return tooMany("proposals", mostProposals, len(w.Proposals)+1, "The workshop holds as much as it can.")
	}
	return nil
}

// Accept lets a proposal that waits become a commit, which apply makes, and notes who has
// decided so; by is empty where nobody has. Nobody else decides meanwhile. A proposal that
// was accepted before is left to apply again, which gives the first commit.
func (b *Book) Accept(w Workshop, p Proposal, by string, apply func() (ecosystem.Revision, error)) error {
	b.deciding.Lock()
	defer b.deciding.Unlock()
	now, err := b.undecided(w, p, Waiting, Accepted)
	if err != nil {
		return err
	}
	rev, err := apply()
	if err != nil || now.State == Accepted {
		return err
	}
	return b.note(w.ID, line{At: b.Now(), Decided: &decision{Proposal: p.ID, State: Accepted, By: by, Revision: rev}})
}

// Decide rejects a proposal that waits, with a reason, or withdraws it.
func (b *Book) Decide(w Workshop, p Proposal, state State, by, reason string) (Workshop, Proposal, error) {
	b.deciding.Lock()
	defer b.deciding.Unlock()
	if _, err := b.undecided(w, p, Waiting); err != nil {
		return w, p, err
	}
	if err := b.note(w.ID, line{At: b.Now(), Decided: &decision{Proposal: p.ID, State: state, By: by, Reason: reason}}); err != nil {
		return w, p, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.kept[w.ID].shown()
	p, _ = now.Proposal(p.ID)
	return now, p, nil
}

// TookBack notes that all that came by a workshop was taken back.
func (b *Book) TookBack(w Workshop, in ecosystem.Revision) error {
	return b.note(w.ID, line{At: b.Now(), TookBack: in})
}

// undecided gives a proposal as it stands now; Conflict where it does not stand so.
func (b *Book) undecided(w Workshop, p Proposal, states ...State) (Proposal, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if err := b.refresh(); err != nil {
		return p, err
	}
	now, _ := b.kept[w.ID].workshop.Proposal(p.ID)
	if slices.Contains(states, now.State) {
		return now, nil
	}
	return now, &ecosystem.Error{Code: ecosystem.Conflict, Message: fmt.Sprintf("The proposal does not wait any more: it is %s.", stateWords[now.State]),
		Hint: "Look at it again."}
}

var stateWords = map[State]string{Accepted: "accepted", Rejected: "rejected", Withdrawn: "withdrawn", TakenBack: "taken back"}

func (b *Book) note(id string, l line) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.add(id, l)
}
