Sequel.migration do
  change do
    create_table(:audit_log) do
      primary_key :id
      Integer :actor_id
      String :action, null: false
      String :object, null: false
      column :changes, :jsonb
      DateTime :at, null: false
    end
    create_table(:pii_reads) do
      primary_key :id
      Integer :actor_id, null: false
      String :subject, null: false
      Integer :rows, null: false
      DateTime :at, null: false
    end
  end
end
