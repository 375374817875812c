package a;
import jakarta.persistence.*;
@Entity
public class Loan { @Id @GeneratedValue Long id; long cents; }
