package org.harbour;

import javax.persistence.Entity;
import javax.persistence.Id;

@Entity
public class Skipper {
    @Id
    private String accountNumber;
    private String homePort;
    private String boatClass;
    private String email;

    public String getEmail() {
        return email;
    }

    @Override
    public String toString() {
        return "Skipper{" +
                "accountNumber='" + accountNumber + '\'' +
                ", homePort='" + homePort + '\'' +
                ", boatClass='" + boatClass + '\'' +
                ", email='" + email + '\'' +
                '}';
    }
}
