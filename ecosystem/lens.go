package ecosystem

// Visibility says who may see a thing.
type Visibility string

// From everyone to the project team alone.
const (
	Public  Visibility = "public"
	Partner Visibility = "partner"
	Team    Visibility = "team"
)

// Lens is what a reader looks through: it shows the visibilities up to its own.
// The zero Lens is the public's, so that forgetting one shows too little, never too much.
type Lens int

// The lenses, narrowest sight first.
const (
	PublicLens Lens = iota
	PartnerLens
	TeamLens
)

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
func (l Lens) Admits(v Visibility) bool { return v.Level() <= l }

func (l Lens) String() string { return [...]string{"PUBLIC", "PARTNER", "TEAM"}[l] }

// Role is what a token allows.
type Role string

// The roles, weakest first. Nobody without a token has RoleNone's lens and may not write.
const (
	RoleNone    Role = ""
	RolePartner Role = "PARTNER"
	RoleEditor  Role = "EDITOR"
	RoleAdmin   Role = "ADMIN"
)

// Principal is who asks: the token's name and its role.
type Principal struct {
	Name string
	Role Role
}

// Lens of a principal: PUBLIC for nobody, PARTNER for a partner, TEAM for an editor and
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
