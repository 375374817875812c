package io.claimly.claims.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.*;
import org.hibernate.envers.Audited;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

@Entity
@Audited
@Table(name = "claims")
public class Claim {

    public enum State { REVIEW, AUTO, APPROVED, REJECTED }

    @Id
    private UUID id = UUID.randomUUID();

    @JsonIgnore
    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Claimant claimant;

    private String policyNumber;
    private String description;
    private BigDecimal amount;
    private UUID payoutId;

    @Enumerated(EnumType.STRING)
    private State state = State.REVIEW;

    private Instant submittedAt = Instant.now();
    private Instant remindedAt;

    protected Claim() {}

    public Claim(Claimant claimant, String policyNumber, String description, BigDecimal amount) {
        this.claimant = claimant;
        this.policyNumber = policyNumber;
        this.description = description;
        this.amount = amount;
    }

    public void route(boolean automatic) { state = automatic ? State.AUTO : State.REVIEW; }

    public void approved(UUID payout) {
        state = State.APPROVED;
        payoutId = payout;
    }

    public void reminded() { remindedAt = Instant.now(); }

    public UUID getId() { return id; }
    public Claimant getClaimant() { return claimant; }
    public String getClaimantSub() { return claimant.getSub(); }
    public BigDecimal getAmount() { return amount; }
    public UUID getPayoutId() { return payoutId; }
    public State getState() { return state; }
}
