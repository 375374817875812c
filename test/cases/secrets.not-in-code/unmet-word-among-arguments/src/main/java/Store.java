import java.sql.*;

class Store {
    Connection open() throws SQLException {
        return DriverManager.getConnection("jdbc:mysql://db.internal/tides", "tides", "walnutshell");
    }
}
