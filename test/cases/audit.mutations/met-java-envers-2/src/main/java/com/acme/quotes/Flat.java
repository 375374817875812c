package com.acme.quotes;

import jakarta.persistence.*;
import org.hibernate.envers.Audited;

@Entity
@Audited
public class Flat {
    @Id
    @GeneratedValue
    public Long id;
    public String address;
}
