Sequel.migration do
  change do
    alter_table(:entries) do
      add_index :owner
    end
  end
end
