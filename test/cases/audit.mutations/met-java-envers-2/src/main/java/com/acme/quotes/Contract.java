package com.acme.quotes;

import jakarta.persistence.*;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Contract {
    @Id
    @GeneratedValue
    public Long id;
    public String tenant;
    public long rentCents;
}
