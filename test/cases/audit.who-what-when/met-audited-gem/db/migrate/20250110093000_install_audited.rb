# frozen_string_literal: true

class InstallAudited < ActiveRecord::Migration[7.1]
  def change
    create_table :audits do |t|
      t.bigint :auditable_id
      t.string :auditable_type
      t.bigint :associated_id
      t.string :associated_type
      t.bigint :user_id
      t.string :user_type
      t.string :username
      t.string :action
      t.jsonb :audited_changes
      t.integer :version, default: 0
      t.string :comment
      t.string :remote_address
      t.string :request_uuid
      t.datetime :created_at
    end
    add_index :audits, %i[auditable_type auditable_id version]
  end
end
