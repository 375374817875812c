package org.example.donors;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

@Entity
public class Donor extends PanacheEntity {
    public String name;
    public String email;
    public String bloodGroup;
}
