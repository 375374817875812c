package com.acme.orders;

import jakarta.persistence.*;

@Entity
public class Account {
    @Id
    public Long id;
    public String ownerId;
    public long balanceCents;
    public boolean closed;
}
