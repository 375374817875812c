package org.example.claims;

import io.quarkus.hibernate.orm.panache.PanacheEntity;
import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.util.List;

@Entity
public class Claim extends PanacheEntity {
    public String policy;
    public BigDecimal amount;
    public String state;

    public static List<Claim> open() {
        return list("state", "open");
    }
}
