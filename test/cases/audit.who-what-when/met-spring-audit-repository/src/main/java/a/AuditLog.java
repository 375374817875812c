package a;
import jakarta.persistence.*;
import java.time.Instant;
@Entity
@Table(name = "audit_log")
public class AuditLog {
    @Id @GeneratedValue Long id;
    String actor; String action; String target; String oldValue; String newValue;
    Instant at = Instant.now();
    protected AuditLog() {}
    public AuditLog(String actor, String action, String target, String oldValue, String newValue) { this.actor = actor; this.action = action; this.target = target; this.oldValue = oldValue; this.newValue = newValue; }
}
