package ecosystem

import (
	"fmt"
	"slices"
)

// The policy: who may do what. Lenses say who sees what.

// MayChange is the policy: who may write. It fails with Unauthenticated or Forbidden.
func (p Principal) MayChange() error {
	switch {
	case p.Role == RoleNone:
		return &Error{Code: Unauthenticated, Message: "Changing the registry needs a token.",
			Hint: "Send the header Authorization: Bearer with an editor's token; catchment token create makes one."}
	case p.Role == RoleContributor:
		return &Error{Code: Forbidden, Message: "Guests of a workshop propose, and do not change anything themselves.",
			Hint: "Send it as apply: it waits for the host of the workshop."}
	case !p.MayWrite():
		return &Error{Code: Forbidden, Message: "This token may read but not change anything.",
			Hint: "Ask an administrator for a token with the role EDITOR."}
	}
	return nil
}

// MayPropose is the policy: who may hand in what others decide on, the guests of a workshop.
// It fails with Unauthenticated or Forbidden.
func (p Principal) MayPropose() error {
	if p.Role == RoleContributor {
		return nil
	}
	if p.Role == RoleNone {
		return &Error{Code: Unauthenticated, Message: "Proposing needs the token of a guest.", Hint: "Join a workshop by its code."}
	}
	return &Error{Code: Forbidden, Message: "Proposing is for the guests of a workshop.", Hint: "Join one by its code; a token with the role EDITOR changes things itself."}
}

// MayTakeBackImports is the policy: who may take back all that an import made.
func (p Principal) MayTakeBackImports() error {
	if err := p.MayChange(); err != nil || p.Role == RoleAdmin {
		return err
	}
	return &Error{Code: Forbidden, Message: "To take back an import is for administrators.",
		Hint: "Ask an administrator, or use a token with the role ADMIN."}
}

// MayErase is the policy: who may erase what was said. It fails with Unauthenticated or Forbidden.
func (p Principal) MayErase() error {
	if err := p.MayChange(); err != nil || p.Role == RoleAdmin {
		return err
	}
	return &Error{Code: Forbidden, Message: "To erase what was said is for administrators.",
		Hint: "Ask an administrator, or use a token with the role ADMIN."}
}

// mostUndone is how many things those who are no administrators may take back at once.
const mostUndone = 1000

// mayApply tells that somebody may write what the change set says and that it is one.
func mayApply(by Principal, cs ChangeSet) error {
	if err := by.MayChange(); err != nil {
		return err
	}
	if by.Role != RoleAdmin && slices.ContainsFunc(cs.Changes, func(c Change) bool { return c.Kind == KindAttributeDefinition }) {
		return &Error{Code: Forbidden, Message: "Fields of one's own are defined by administrators.",
			Hint: "Ask an administrator, or use a token with the role ADMIN."}
	}
	if cs.Origin == Undo && cs.Run != "" {
		if err := by.MayTakeBackImports(); err != nil {
			return err
		}
	}
	if len(cs.Erases) > 0 {
		if err := by.MayErase(); err != nil {
			return err
		}
	}
	if by.Role != RoleAdmin && cs.Undoes != 0 && len(cs.Changes) > mostUndone {
		return &Error{Code: Forbidden, Message: fmt.Sprintf("To take back what changed more than %d things is for administrators.", mostUndone),
			Hint: "Ask an administrator, or use a token with the role ADMIN."}
	}
	if !ValidChangeSetID(cs.ID) {
		return &Error{Code: BadRequest, Message: "The change set has no valid id.",
			Hint: "Its form is chg_ and a ULID in capitals."}
	}
	return nil
}
