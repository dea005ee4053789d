package ecosystem

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
)

// ruleCheck holds a change set against the rules and collects every problem, so that
// whoever sent it is told all that is wrong at once. checkRules makes one; it reads
// nothing but what it is given.
type ruleCheck struct {
	cs           ChangeSet
	current      currentState
	byID         map[ID]Change
	definitions  map[Kind]AttributeDefinitions // that the change set leaves, see definitionsOf
	claimed      map[ID]bool                   // what claims in the change set are about, see hasClaim
	problems     []Problem
	changeNumber int // the change being judged
}

// checkRules gives a problem for every rule that the change set breaks.
func checkRules(cs ChangeSet, current currentState) []Problem {
	check := &ruleCheck{cs: cs, current: current, byID: map[ID]Change{}}
	if bounded := cs.boundedChanges(); bounded > maxChanges {
		check.report("", fmt.Sprintf("%d changes are more than one change set may hold, %d.", bounded, maxChanges), "Send them in parts.")
		return check.problems
	}
	for i, c := range cs.Changes {
		if check.changeNumber = i; check.byID[c.ID].ID != "" {
			check.report("", "stands twice in one change set.", "Put both into one change.")
		}
		check.byID[c.ID] = c
	}
	for i, c := range cs.Changes {
		check.changeNumber = i
		check.checkChange(c)
	}
	check.checkKeys()
	check.checkLoops()
	slices.SortStableFunc(check.problems, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Change, b.Change), cmp.Compare(a.Field, b.Field))
	})
	return check.problems
}

const maxChanges = 100_000

// boundedChanges is how many changes somebody has put together. To take back all claims of
// a source, or a commit, is one thing to do, however large that was.
func (cs ChangeSet) boundedChanges() (n int) {
	if cs.Origin == Undo {
		return 0
	}
	for _, c := range cs.Changes {
		if c.Kind != KindClaim || c.End || c.Set["status"] != "retracted" {
			n++
		}
	}
	return n
}

func (check *ruleCheck) report(field, message, hint string) {
	p := Problem{Change: check.changeNumber, Field: field, Message: message, Hint: hint}
	if check.changeNumber < len(check.cs.Changes) {
		p.ID = check.cs.Changes[check.changeNumber].ID
	}
	check.problems = append(check.problems, p)
}

// checkChange checks one change by itself, with what it will make.
func (check *ruleCheck) checkChange(c Change) {
	if kind, ok := c.ID.Kind(); !ok || kind != c.Kind {
		check.report("", "is no id of a "+string(c.Kind)+".", "An id is the kind's prefix, an underscore and a ULID in capitals.")
		return
	}
	before, exists := check.current.records[c.ID]
	switch {
	case c.End && !exists:
		check.report("", "does not exist, so it cannot end.", "")
	case c.End:
		check.checkEnd(before)
		check.checkUsers(c)
	default:
		after, _ := check.current.after(check.byID, c.ID)
		check.checkFields(c, after)
		switch c.Kind {
		case KindLink:
			check.checkLink(before, exists, after)
		case KindClaim:
			check.checkClaim(after)
		case KindAttributeDefinition:
			check.checkDefinition(c.ID, AttributeDefinition{after})
			check.checkUsers(c)
		}
	}
}

// A claim is taken back, not ended: that somebody once said it stays true. It
// ends with what it is about, or when the commit that made it is undone.
func (check *ruleCheck) checkEnd(before Record) {
	if before.Kind != KindClaim || check.cs.Origin == Undo || check.cs.Origin == Merge {
		return
	}
	if _, stays := check.current.after(check.byID, Claim{before}.About()); stays {
		check.report("", "is a claim; claims are retracted, not ended.", "Retract it with a reason.")
	}
}

// checkFields checks the values of a change and what must be stated.
func (check *ruleCheck) checkFields(c Change, after Record) {
	noun := NounOf(c.Kind)
	for name, v := range c.Set {
		f, known := noun.Field(name)
		if f.Type == Attribute {
			check.checkAttribute(c.Kind, name, v)
		} else if !known {
			check.report(name, "is no field of a "+string(c.Kind)+".", "Its fields are "+fieldNames(noun)+".")
		} else if wrong := f.Problem(v); v != nil && wrong != "" {
			check.report(name, wrong, "")
		}
	}
	for _, f := range noun.Fields {
		if f.Must && after.Fields[f.Name] == nil {
			check.report(f.Name, "is missing.", "Every "+string(c.Kind)+" needs one: "+f.Says+".")
		}
	}
	from, to := after.Text("validFrom"), after.Text("validTo")
	if from != "" && to != "" && LastDay(to) < FirstDay(from) {
		check.report("validTo", "lies before validFrom.", "Swap or mend the dates.")
	}
}

func fieldNames(n Noun) string {
	names := make([]string, len(n.Fields))
	for i, f := range n.Fields {
		names[i] = f.Called()
	}
	return strings.Join(names, ", ")
}

// checkLink checks that a link's type joins its ends and may say what it says.
func (check *ruleCheck) checkLink(before Record, exists bool, after Record) {
	l := Link{after}
	rule, ok := RuleOf(l.Type())
	if !ok {
		check.report("type", fmt.Sprintf("%q is no type of link.", l.Type()), "")
		return
	}
	if exists && l.Type() != (Link{before}).Type() {
		check.report("type", "of a link cannot change.", "End this link and make another.")
	}
	if is := (Link{before}).Identity(); exists && (is.From != l.From() || is.To != l.To()) && check.cs.Origin != Merge && check.cs.Origin != Undo {
		check.report("from", "and to of a link cannot change.", "End this link and make another.")
	}
	for name := range after.Fields {
		if _, known := linkNoun.Field(name); known && !rule.MayCarry(name) {
			check.report(name, "is nothing that a "+string(rule.Type)+" link says.", "It may say "+strings.Join(rule.Attributes(), ", ")+".")
		}
	}
	from, fromThere := check.findLinkEnd(l.From(), "from")
	to, toThere := check.findLinkEnd(l.To(), "to")
	if fromThere && toThere && !rule.Joins(from.Kind, to.Kind) {
		check.report("type", fmt.Sprintf("%s does not join %s to %s.", rule.Type, from.Kind, to.Kind), rule.allows())
	}
	if !exists && !check.hasClaim(l.ID) {
		check.report("", "is a new link that no claim speaks for.", "Say in the same change set what it rests on.")
	}
}

// findLinkEnd finds one end of a link, which must be an entity that is there afterwards.
func (check *ruleCheck) findLinkEnd(id ID, field string) (Record, bool) {
	r, ok := check.current.after(check.byID, id)
	if id != "" && (!ok || !r.Kind.IsEntity()) {
		check.report(field, fmt.Sprintf("%s is not there to be linked.", id), "")
		return r, false
	}
	return r, ok
}

// allows says for a person what the rule joins.
func (r LinkRule) allows() string {
	list := func(kinds []Kind) string {
		if len(kinds) == 0 {
			return "anything"
		}
		words := make([]string, len(kinds))
		for i, k := range kinds {
			words[i] = string(k)
		}
		return strings.Join(words, " or ")
	}
	return "It goes from " + list(r.From) + " to " + list(r.To) + "."
}

// hasClaim tells whether the change set makes a claim on a thing that is more than a note, or changes what one is about.
func (check *ruleCheck) hasClaim(thing ID) bool {
	if check.claimed == nil {
		check.claimed = map[ID]bool{}
		for _, c := range check.cs.Changes {
			if about, _ := c.Set["about"].(string); c.Kind == KindClaim && !c.End && c.Set["stance"] != "note" {
				check.claimed[ID(about)] = true
			}
		}
	}
	return check.claimed[thing]
}

// checkClaim checks what a claim is about, the field that it names and what it rests on.
func (check *ruleCheck) checkClaim(after Record) {
	c := Claim{after}
	subject, ok := check.current.after(check.byID, c.About())
	if c.About() == "" {
		return // said by fields already
	}
	if !ok || subject.Kind == KindClaim {
		check.report("about", fmt.Sprintf("%s is no entity or link that is there.", c.About()), "")
		return
	}
	check.checkNote(c)
	check.checkField(c, NounOf(subject.Kind))
	check.checkSayings(c, subject.Kind)
	for field, kind := range map[string]Kind{"source": KindSource, "event": KindEvent} {
		if id := after.Ref(field); id != "" {
			if r, ok := check.current.after(check.byID, id); !ok || r.Kind != kind {
				check.report(field, fmt.Sprintf("%s is no %s that is there.", id, kind), "")
			}
		}
	}
}

// checkNote checks that a note has a text, and says of no field what it is.
func (check *ruleCheck) checkNote(c Claim) {
	switch {
	case !c.IsNote():
	case c.Text("quote") == "":
		check.report("quote", "is missing.", "A note has a text.")
	case c.Text("value") != "" || len(c.List("says")) > 0:
		check.report("stance", "is that of a note, which says of no field what it is.", "Leave out value and says, or affirm or deny.")
	}
}

// checkField checks the field that a claim speaks of, and its value where that is a word.
func (check *ruleCheck) checkField(c Claim, of Noun) {
	name := c.Field()
	if name == "" {
		return
	}
	f, known := of.Field(name)
	if own, is := AttributeNamed(name); is && known {
		d, _ := check.definedAttribute("field", of.Kind, own)
		f.Enum, f.Type = d.Field().Enum, d.Field().Type
	}
	if !known {
		check.report("field", fmt.Sprintf("%q is no field of a %s.", name, of.Kind), "Its fields are "+fieldNames(of)+".")
	} else if v := c.Text("value"); v != "" && f.Enum != nil && f.Type == EnumOf && !f.Enum.Has(v) {
		check.report("value", fmt.Sprintf("%q is none of the words of %s.", v, f.Called()), "They are "+strings.Join(f.Enum.Values, ", ")+".")
	}
}

// checkSayings checks what a claim says that fields are, as far as it did not say so
// before, and over which it is settled that it is right.
func (check *ruleCheck) checkSayings(c Claim, of Kind) {
	for _, field := range c.List("settled") {
		if !slices.ContainsFunc(c.Sayings(), func(s Saying) bool { return s.Field == field }) && c.Text("status") == "current" {
			check.report("settled", fmt.Sprintf("%q is no field of which the claim says what it is.", field), "Settle the claim that says it.")
		}
	}
	before := check.current.records[c.ID].List("says")
	for _, said := range c.List("says") {
		if slices.Contains(before, said) {
			continue
		}
		s := parseSaying(said)
		f, known := check.definitionsOf(of).FieldOf(of, s.Field)
		_, fits := f.ParseValue(s.Value)
		switch {
		case !known || !IsClaimed(of, f):
			check.report("says", fmt.Sprintf("%q is no field of a %s that claims speak of.", s.Field, of), "Write field=value.")
		case s.Value != "" && !fits:
			check.report("says", fmt.Sprintf("%q is nothing that %s can hold.", s.Value, f.Called()), "Write field=value.")
		}
	}
}

// checkKeys: one key names one thing at a time.
func (check *ruleCheck) checkKeys() {
	taken := map[Key]ID{}
	for i, c := range check.cs.Changes {
		list, _ := c.Set["keys"].([]string)
		for check.changeNumber = i; len(list) > 0; list = list[1:] {
			k := ParseKey(list[0])
			if wrong := k.Problem(); wrong != "" {
				check.report("keys", fmt.Sprintf("%s: %s.", k, wrong), "")
			}
			holder, held := taken[k], taken[k] != ""
			if !held {
				holder, held = check.current.holders[k], check.current.holders[k] != ""
				if after, stays := check.current.after(check.byID, holder); held && (!stays || !slices.Contains(after.List("keys"), k.String())) {
					held = false // the same change set takes it from its holder
				}
			}
			if held && holder != c.ID {
				check.report("keys", fmt.Sprintf("%s already names %s.", k, holder), "Merge the two if they are the same, or give another key.")
				p := &check.problems[len(check.problems)-1]
				p.Holder = holder
				if p.Made = check.current.records[holder].ID == ""; p.Made {
					p.Message, p.Hint = fmt.Sprintf("%s names another thing too that is made here.", k), "Give the key to one of them, or make one thing of both."
				}
			}
			taken[k] = c.ID
		}
	}
}
