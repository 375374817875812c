package a;
import jakarta.persistence.*;
@Entity
public class Order { @Id Long id; String state; public void setState(String s) { state = s; } }
