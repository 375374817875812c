Sequel.migration do
  no_transaction
  up do
    alter_table(:entries) { add_index :owner, concurrently: true }
  end
  down do
    alter_table(:entries) { drop_index :owner, concurrently: true }
  end
end
