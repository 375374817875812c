package com.heatco.invoices;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;

@Entity
public class Invoice {
    @Id
    private Long id;
    private String customerId;
    private BigDecimal amount;
    private boolean disputed;

    public Long getId() { return id; }
    public String getCustomerId() { return customerId; }
    public BigDecimal getAmount() { return amount; }
    public boolean isDisputed() { return disputed; }
    public void dispute() { this.disputed = true; }
    public void writeOff() { this.amount = BigDecimal.ZERO; }
}
