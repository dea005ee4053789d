package workshop

import (
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"catchment/ecosystem"
)

var (
	ana   = ecosystem.Principal{Name: "Ana", Role: ecosystem.RoleEditor, Token: "01ANA"}
	ben   = ecosystem.Principal{Name: "Ben", Role: ecosystem.RoleEditor, Token: "01BEN"}
	admin = ecosystem.Principal{Name: "Kit", Role: ecosystem.RoleAdmin, Token: "01KIT"}
)

// desk is a book whose clock a test moves.
type desk struct {
	*testing.T
	*Book
	now    time.Time
	folder string
}

func newDesk(t *testing.T) *desk {
	d := &desk{T: t, now: time.Date(2026, 12, 1, 9, 0, 0, 0, time.UTC), folder: filepath.Join(t.TempDir(), "workshops")}
	d.Book = d.another()
	return d
}

// another is a second server over the same folder.
func (d *desk) another() *Book { return Open(d.folder, func() time.Time { return d.now }) }

func (d *desk) opens(name string) (Workshop, string) {
	d.Helper()
	w, code, err := d.Begin(ana, Workshop{ID: NewID(), Name: name, Visibility: ecosystem.Team, Entry: Waits}, 8*time.Hour)
	if err != nil {
		d.Fatal(err)
	}
	return w, code
}

func (d *desk) joins(code, name string) (ecosystem.Principal, string) {
	d.Helper()
	w, n, token, err := d.Join(d.Context(), code, name)
	if err != nil {
		d.Fatal(err)
	}
	return w.GuestOf(n), token
}

func (d *desk) code(err error) ecosystem.Code {
	if err == nil {
		return ""
	}
	return ecosystem.CodeOf(err)
}

func TestAGuestComesByTheCodeAsPeopleTypeIt(t *testing.T) {
	d := newDesk(t)
	w, code := d.opens("Skills data")
	if len(code) != codeLength || strings.Trim(code, symbols) != "" {
		t.Fatalf("the code is %q", code)
	}
	for _, typed := range []string{code, Grouped(code), strings.ToLower(Grouped(code)), " " + code[:3] + " " + code[3:] + "\n"} {
		guest, token := d.joins(typed, "Ada")
		found, known, err := d.another().Find(token)
		if !known || err != nil || found != guest || guest.Lens() != ecosystem.PublicLens || guest.MayWrite() {
			t.Errorf("%q: found %+v, %v, %v; joined as %+v", typed, found, known, err, guest)
		}
		if guest.Name != w.GuestCalled(guest.Guest) || strings.Contains(guest.Name, "Ada") {
			t.Errorf("the guest is called %q where commits are kept", guest.Name)
		}
	}
	if plainCode("oil-0i1") != "011011" {
		t.Errorf("what is taken for another symbol is %q", plainCode("oil-0i1"))
	}
}

func TestNeitherCodesNorTokensAreKept(t *testing.T) {
	d := newDesk(t)
	_, code := d.opens("Skills data")
	_, token := d.joins(code, "Ada")
	for _, ending := range []string{lineEnding, nameEnding} {
		files, _ := filepath.Glob(filepath.Join(d.folder, "*"+ending))
		if len(files) != 1 {
			t.Fatalf("the files are %v", files)
		}
		text, err := os.ReadFile(files[0])
		if err != nil || strings.Contains(string(text), code) || strings.Contains(string(text), token) || (ending == lineEnding) == strings.Contains(string(text), "Ada") {
			t.Errorf("%s: %v\n%s", files[0], err, text)
		}
		if info, _ := os.Stat(files[0]); info.Mode().Perm() != 0o600 {
			t.Errorf("%s is open to others: %v", files[0], info.Mode())
		}
	}
}

func TestWrongCodesAreFewAndRightOnesOfOthersStayGood(t *testing.T) {
	d := newDesk(t)
	_, code := d.opens("Skills data")
	guess := func(from, typed string) ecosystem.Code {
		_, _, _, err := d.Join(WithAsker(t.Context(), from), typed, "Eve")
		return d.code(err)
	}
	for range wrongAtOnce {
		if got := guess("10.0.0.9", "AAAAA-AAAAA"); got != ecosystem.NotFound {
			t.Fatal(got)
		}
	}
	if got := guess("10.0.0.9", code); got != ecosystem.LimitExceeded {
		t.Errorf("who guesses may go on: %q", got)
	}
	if got := guess("10.0.0.1", code); got != "" {
		t.Errorf("another address is refused: %s", got)
	}
	d.now = d.now.Add(time.Minute)
	if got := guess("10.0.0.9", code); got != "" {
		t.Errorf("a minute later the right code is refused: %s", got)
	}
}

func TestNamesAreShortAndSeen(t *testing.T) {
	for name, want := range map[string]string{
		" Ada ": "Ada", "Zoë O’Neill": "Zoë O’Neill", "岩田": "岩田", "": "!", " -- ": "!", "A\x07da": "!", "A\nda": "!",
		"\u202eadA": "!", "Ada\u200b": "!", "A\xff": "!", strings.Repeat("a", 60): strings.Repeat("a", 60), strings.Repeat("a", 61): "!",
	} {
		got, err := CheckName(name)
		if want == "!" && d(err) != ecosystem.BadRequest || want != "!" && got != want {
			t.Errorf("%q: %q, %v", name, got, err)
		}
	}
}

func d(err error) ecosystem.Code { return ecosystem.CodeOf(err) }

func TestTheCodeAndItsTokensEndTogether(t *testing.T) {
	for name, end := range map[string]func(*desk, Workshop) error{
		"its host closes it": func(d *desk, w Workshop) error { _, err := d.Close(ana, w.ID); return err },
		"an administrator closes it": func(d *desk, w Workshop) error {
			_, err := d.Close(admin, w.ID)
			return err
		},
		"its time is over": func(d *desk, _ Workshop) error { d.now = d.now.Add(8 * time.Hour); return nil },
	} {
		t.Run(name, func(t *testing.T) {
			d := newDesk(t)
			w, code := d.opens("Skills data")
			guest, token := d.joins(code, "Ada")
			if _, err := d.Close(ben, w.ID); d.code(err) != ecosystem.Forbidden {
				t.Errorf("another editor closes it: %v", err)
			}
			if _, err := d.Close(guest, w.ID); d.code(err) != ecosystem.Forbidden {
				t.Errorf("a guest closes it: %v", err)
			}
			if err := end(d, w); err != nil {
				t.Fatal(err)
			}
			_, known, err := d.Find(token)
			_, _, _, joining := d.Join(t.Context(), code, "Bo")
			_, _, proposing := d.Propose(guest, Proposal{Operations: json.RawMessage(`[]`)})
			if known || err != nil || d.code(joining) != ecosystem.NotFound || d.code(proposing) != ecosystem.Forbidden {
				t.Errorf("the token is known: %v; joining: %v; proposing: %v", known, joining, proposing)
			}
		})
	}
}

func TestNamesAreForTheRoomAndGoThirtyDaysAfter(t *testing.T) {
	d := newDesk(t)
	w, code := d.opens("Skills data")
	_, other := d.opens("Another")
	guest, _ := d.joins(code, "Ada")
	stranger, _ := d.joins(other, "Eve")
	seen := func(who ecosystem.Principal) string {
		all, err := d.List(who)
		if err != nil {
			t.Fatal(err)
		}
		for _, is := range all {
			if is.ID == w.ID {
				return is.Guests[0].Name
			}
		}
		return "nothing"
	}
	says := func(when string, want map[*ecosystem.Principal]string) {
		t.Helper()
		for who, name := range want {
			if got := seen(*who); got != name {
				t.Errorf("%s %s sees %q, not %q", when, who.Name, got, name)
			}
		}
	}
	says("open:", map[*ecosystem.Principal]string{&ana: "Ada", &guest: "Ada", &ben: "", &admin: "", &stranger: "nothing", {}: "nothing", {Role: ecosystem.RolePartner}: "nothing"})
	if _, err := d.Close(ana, w.ID); err != nil {
		t.Fatal(err)
	}
	d.now = d.now.Add(30*24*time.Hour - time.Second)
	says("closed:", map[*ecosystem.Principal]string{&ana: "Ada", &guest: ""})
	d.now = d.now.Add(time.Second)
	says("thirty days after:", map[*ecosystem.Principal]string{&ana: ""})
	if files, _ := filepath.Glob(filepath.Join(d.folder, w.ID+nameEnding)); len(files) > 0 {
		t.Errorf("%v still lies there", files)
	}
	if all, err := d.another().List(ana); err != nil || all[0].Guests[0].Number != 1 || all[0].Guests[0].Name != "" {
		t.Errorf("%+v, %v", all, err)
	}
}

func TestWhatIsHandedInWaitsUntilItIsDecidedOnce(t *testing.T) {
	d := newDesk(t)
	w, code := d.opens("Skills data")
	guest, _ := d.joins(code, "Ada")
	hand := func(sent, operations string) (Proposal, error) {
		_, p, err := d.Propose(guest, Proposal{Operations: json.RawMessage(operations), Sent: sent})
		return p, err
	}
	first, err := hand("chg_1", `[1]`)
	again, errAgain := hand("chg_1", `[1]`)
	_, errOther := hand("chg_1", `[2]`)
	if err != nil || errAgain != nil || again.ID != first.ID || d.code(errOther) != ecosystem.Conflict {
		t.Fatalf("%v, %v, %v; %s and %s", err, errAgain, errOther, first.ID, again.ID)
	}
	failed := errors.New("the store is away")
	if err := d.Accept(w, first, "Ana", func() (ecosystem.Revision, error) { return 0, failed }); err != failed {
		t.Fatal(err)
	}
	applied := 0
	for range 2 { // the second finds it accepted, and applies what is known already
		if err := d.Accept(w, first, "Ana", func() (ecosystem.Revision, error) { applied++; return 7, nil }); err != nil {
			t.Fatal(err)
		}
	}
	if _, _, err := d.Decide(w, first, Rejected, "Ben", "no"); d.code(err) != ecosystem.Conflict {
		t.Errorf("what is in is rejected: %v", err)
	}
	second, _ := hand("", `[3]`)
	if _, p, err := d.Decide(w, second, Rejected, "Ben", "It is here already."); err != nil || p.State != Rejected || p.Reason == "" {
		t.Errorf("%+v, %v", p, err)
	}
	now, err := d.another().One(ana, w.ID)
	if err != nil || len(now.Proposals) != 2 || now.Proposals[0].State != Accepted || now.Proposals[0].By != "Ana" || len(now.Revisions()) != 1 || now.Revisions()[0] != 7 {
		t.Errorf("%+v, %v", now.Proposals, err)
	}
	if seen := now.Seen(guest, d.now).Proposals[0]; seen.By != "" || seen.Revision != 0 || seen.State != Accepted {
		t.Errorf("a guest sees %+v", seen)
	}
}

func TestAGuestLeavesNoMoreThanThereIsRoomFor(t *testing.T) {
	d := newDesk(t)
	w, code := d.opens("Skills data")
	guest, _ := d.joins(code, "Ada")
	hand := func(operations, message string) ecosystem.Code {
		_, _, err := d.Propose(guest, Proposal{Operations: json.RawMessage(operations), Message: message})
		return d.code(err)
	}
	for name, got := range map[string]ecosystem.Code{
		"operations": hand(`["`+strings.Repeat("a", longestProposal)+`"]`, ""),
		"a message":  hand(`[1]`, strings.Repeat("a", longestProposal)),
	} {
		if got != ecosystem.LimitExceeded {
			t.Errorf("%s of any length: %q", name, got)
		}
	}
	for range mostWaiting {
		if got := hand(`[1]`, ""); got != "" {
			t.Fatal(got)
		}
	}
	if got := hand(`[1]`, ""); got != ecosystem.LimitExceeded {
		t.Errorf("any number waits: %q", got)
	}
	full := Workshop{Proposals: []Proposal{{Operations: make(json.RawMessage, mostBytes)}}}
	if err := full.hasRoom(guest.Guest, Proposal{Operations: json.RawMessage(`[1]`)}); d.code(err) != ecosystem.LimitExceeded {
		t.Errorf("a workshop of any size: %v of %s", err, w.ID)
	}
}

// Whether what was handed in could go in at once hangs on what is hidden too.
func TestWhereAllGoesInGuestsDoNotHearWhetherItDid(t *testing.T) {
	d := newDesk(t)
	w, code, err := d.Begin(ana, Workshop{ID: NewID(), Name: "Open house", Entry: GoesIn}, time.Hour)
	if err != nil {
		t.Fatal(err)
	}
	guest, _ := d.joins(code, "Ada")
	for _, goesIn := range []bool{true, false} {
		_, p, err := d.Propose(guest, Proposal{Operations: json.RawMessage(`[1]`)})
		if err == nil && goesIn {
			err = d.Accept(w, p, "", func() (ecosystem.Revision, error) { return 3, nil })
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	all, err := d.List(guest)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range all[0].Proposals {
		if p.State != HandedIn || p.Revision != 0 {
			t.Errorf("%+v", p)
		}
	}
}

func TestWhoFollowsIsThereAndHearsOfChanges(t *testing.T) {
	d := newDesk(t)
	w, code := d.opens("Skills data")
	guest, _ := d.joins(code, "Ada")
	changes, leave := d.Follow(guest)
	here := func() bool {
		now, err := d.One(ana, w.ID)
		if err != nil {
			t.Fatal(err)
		}
		return now.Guests[0].Here
	}
	changed, wasHere := changes(), here()
	if _, _, _, err := d.another().Join(t.Context(), code, "Bo"); err != nil {
		t.Fatal(err)
	}
	if err := d.Look(); err != nil {
		t.Fatal(err)
	}
	select {
	case <-changed:
	default:
		t.Error("another server let somebody in, and nobody hears")
	}
	if leave(); !wasHere || here() {
		t.Errorf("here while following: %v, and after: %v", wasHere, here())
	}
}
