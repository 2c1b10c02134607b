package dev.candor.guard.vault;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Rows of wrapped keysets. Plain JDBC on connections of its own: a key must outlive the caller's transaction. */
final class KeyTable {

    private final DataSource database;

    KeyTable(DataSource database) {
        this.database = database;
    }

    Optional<byte[]> find(UUID owner, String purpose) {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("SELECT wrapped FROM user_key WHERE user_id = ? AND purpose = ?")) {
            query.setObject(1, owner);
            query.setString(2, purpose);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? Optional.of(rows.getBytes(1)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key table cannot be read", e);
        }
    }

    /** The first writer wins; everybody gets its keyset. */
    byte[] insertOrFind(UUID owner, String purpose, byte[] wrapped, String kekId) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "INSERT INTO user_key (user_id, purpose, wrapped, kek_id) VALUES (?, ?, ?, ?)"
                                + " ON CONFLICT (user_id, purpose) DO NOTHING")) {
            insert.setObject(1, owner);
            insert.setString(2, purpose);
            insert.setBytes(3, wrapped);
            insert.setString(4, kekId);
            if (insert.executeUpdate() == 1) {
                return wrapped;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the key table cannot be written", e);
        }
        return find(owner, purpose).orElseThrow(() -> new VaultException("a key is gone"));
    }

    /** Which master keys have wrapped something here. */
    Set<String> kekIds() {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement("SELECT DISTINCT kek_id FROM user_key");
                ResultSet rows = query.executeQuery()) {
            Set<String> ids = new HashSet<>();
            while (rows.next()) {
                ids.add(rows.getString(1));
            }
            return ids;
        } catch (SQLException e) {
            throw new IllegalStateException("the key table cannot be read", e);
        }
    }

    void delete(UUID owner) {
        try (Connection connection = database.getConnection();
                PreparedStatement delete = connection.prepareStatement("DELETE FROM user_key WHERE user_id = ?")) {
            delete.setObject(1, owner);
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the key table cannot be written", e);
        }
    }
}
