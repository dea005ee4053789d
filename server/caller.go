package server

import (
	"context"
	"net/http"
	"net/netip"
	"strings"

	"catchment/ecosystem"
)

// caller is who a request counts for, with others of the same caller: whoever shows the
// same token, else whoever asks from the same address. The log of requests tells the rest.
type caller struct {
	key       string // for turns and rates: an address, or "token " and what is shown
	requestID string
	address   string // as told by those proxies whose word counts
	name      string // of the token; empty without one
	operation string // what the request asks, by the name of its operation
	code      string // of the first error that it is answered with
}

type callerKey struct{}

func withCaller(ctx context.Context, c *caller) context.Context {
	return context.WithValue(ctx, callerKey{}, c)
}

// callerFrom tells whose request a context belongs to.
func callerFrom(ctx context.Context) *caller {
	if c, ok := ctx.Value(callerKey{}).(*caller); ok {
		return c
	}
	return &caller{}
}

// guest is who asks from an address without a token. Who has an address of the sixth
// version has 2^64 of them, which count as one.
func guest(address netip.Addr) *caller {
	c := &caller{address: address.String()}
	c.key = c.address
	if address.Is6() {
		if block, err := address.Prefix(64); err == nil {
			c.key = block.String()
		}
	}
	return c
}

// shows makes whoever shows a valid token the caller of it.
func (c *caller) shows(authorization string, who ecosystem.Principal) {
	c.key, c.name = "token "+hashOf(authorization)[:16], who.Name
}

// proxies are those whose X-Forwarded-For counts, by their addresses.
type proxies []netip.Prefix

// ParseProxy reads the address of a proxy, such as 10.0.0.7, or of all in a network,
// such as 10.0.0.0/8.
func ParseProxy(text string) (netip.Prefix, error) {
	if address, err := netip.ParseAddr(text); err == nil {
		return netip.PrefixFrom(address, address.BitLen()), nil
	}
	return netip.ParsePrefix(text)
}

func (p proxies) trust(address netip.Addr) bool {
	for _, prefix := range p {
		if prefix.Contains(address) {
			return true
		}
	}
	return false
}

// addressOf is where a request comes from: the last address that no trusted proxy has.
// Each proxy adds the one that it was asked from to the end of X-Forwarded-For, so what
// stands before the word of one that is not trusted may be made up.
func (p proxies) addressOf(r *http.Request) netip.Addr {
	from := parseAddress(r.RemoteAddr)
	if !p.trust(from) {
		return from
	}
	told := strings.Split(strings.Join(r.Header.Values("X-Forwarded-For"), ","), ",")
	for i := len(told) - 1; i >= 0 && p.trust(from); i-- {
		before := parseAddress(strings.TrimSpace(told[i]))
		if !before.IsValid() {
			break
		}
		from = before
	}
	return from
}

// parseAddress reads an address with or without a port.
func parseAddress(text string) netip.Addr {
	if both, err := netip.ParseAddrPort(text); err == nil {
		return both.Addr().Unmap().WithZone("")
	}
	address, _ := netip.ParseAddr(strings.Trim(text, "[]"))
	return address.Unmap().WithZone("")
}
