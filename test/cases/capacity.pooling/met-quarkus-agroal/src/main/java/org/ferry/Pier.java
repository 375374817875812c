package org.ferry;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;

@Entity
public class Pier extends PanacheEntity {
    public String name;
}
