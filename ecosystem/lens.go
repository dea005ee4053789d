package ecosystem

// Visibility says who may see a thing.
type Visibility string

// From everyone to the project team alone.
const (
	Public  Visibility = "public"
	Partner Visibility = "partner"
	Team    Visibility = "team"
)

// Lens is what a reader looks through: it shows the visibilities up to its own, and, of
// these, what rests on made-up sources alone too or not.
// The zero Lens is the public's, so that forgetting one shows too little, never too much.
type Lens int

// The lenses, narrowest sight first; each has one [Lens.WithoutMadeUp].
const (
	PublicLens Lens = iota
	PartnerLens
	TeamLens
	sights = iota // how many there are
)

// Lenses are all lenses: those that show what is made up too, then those that do not.
func Lenses() []Lens {
	lenses := make([]Lens, 0, 2*sights)
	for l := range Lens(2 * sights) {
		lenses = append(lenses, l)
	}
	return lenses
}

// WithoutMadeUp is the lens of the same sight that leaves out what rests on made-up
// sources alone: see [Record.WithoutMadeUp].
func (l Lens) WithoutMadeUp() Lens { return l.Sight() + sights }

// LeavesOutMadeUp tells whether the lens leaves out what rests on made-up sources alone.
func (l Lens) LeavesOutMadeUp() bool { return l >= sights }

// Sight is the lens of the same visibilities that shows what is made up too.
func (l Lens) Sight() Lens { return l % sights }

// Level orders visibilities as lenses are ordered; an unknown one is Team's.
func (v Visibility) Level() Lens {
	switch v {
	case Public, "":
		return PublicLens
	case Partner:
		return PartnerLens
	default:
		return TeamLens
	}
}

// Admits tells whether the lens shows what has this visibility.
func (l Lens) Admits(v Visibility) bool { return v.Level() <= l.Sight() }

func (l Lens) String() string {
	name := [...]string{"PUBLIC", "PARTNER", "TEAM"}[l.Sight()]
	if l.LeavesOutMadeUp() {
		name += " without what is made up"
	}
	return name
}

// Role is what a token allows.
type Role string

// The roles, weakest first. Nobody without a token has RoleNone's lens and may not write.
const (
	RoleNone        Role = ""
	RoleContributor Role = "CONTRIBUTOR" // sees what nobody sees, and may propose
	RolePartner     Role = "PARTNER"
	RoleEditor      Role = "EDITOR"
	RoleAdmin       Role = "ADMIN"
)

// Principal is who asks: the token's name and its role.
type Principal struct {
	Name     string
	Role     Role
	Token    string // the id of the token; of guests empty
	Workshop string // of a contributor: the id of the workshop that they are a guest of
	Guest    int    // their number there
}

// Lens of a principal: PUBLIC for nobody and for a contributor, PARTNER for a partner, TEAM for an editor and
// an administrator.
func (p Principal) Lens() Lens {
	switch p.Role {
	case RolePartner:
		return PartnerLens
	case RoleEditor, RoleAdmin:
		return TeamLens
	default:
		return PublicLens
	}
}

// MayWrite tells whether the principal may change anything.
func (p Principal) MayWrite() bool { return p.Role == RoleEditor || p.Role == RoleAdmin }
