package io.claimly.claims.web;

import io.claimly.claims.domain.Claim;
import io.claimly.claims.service.ClaimService;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PostAuthorize;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.*;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;

@RestController
@RequestMapping("/api/v1")
public class ClaimController {

    private final ClaimService claims;

    public ClaimController(ClaimService claims) {
        this.claims = claims;
    }

    public record SubmitClaim(@NotBlank String policyNumber, @NotBlank String description,
                              @Positive BigDecimal amount, @NotBlank String iban) {}

    @PostMapping("/claims")
    @ResponseStatus(HttpStatus.CREATED)
    public Claim submit(@AuthenticationPrincipal Jwt jwt, @Valid @RequestBody SubmitClaim body) {
        return claims.submit(jwt.getSubject(), body.policyNumber(), body.description(), body.amount(), body.iban());
    }

    @GetMapping("/claims/{id}")
    @PostAuthorize("returnObject.claimantSub == authentication.name or hasRole('ADJUSTER')")
    public Claim get(@PathVariable UUID id) {
        return claims.find(id);
    }

    @GetMapping("/claimants/{id}/claims")
    @PreAuthorize("hasRole('ADJUSTER')")
    public List<Claim> byClaimant(@PathVariable UUID id) {
        return claims.byClaimant(id);
    }

    @PostMapping("/claims/{id}/approve")
    @PreAuthorize("hasRole('ADJUSTER')")
    public Claim approve(@PathVariable UUID id) {
        return claims.approve(id);
    }

    @GetMapping("/claims/{id}/payout")
    public String payoutState(@PathVariable UUID id) {
        return claims.payoutState(id);
    }

    @DeleteMapping("/claimants/{id}/personal-data")
    @PreAuthorize("hasRole('PRIVACY')")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    public void erase(@PathVariable UUID id) {
        claims.erasePersonalData(id);
    }
}
