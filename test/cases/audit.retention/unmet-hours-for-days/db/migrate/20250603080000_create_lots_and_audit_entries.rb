# frozen_string_literal: true

class CreateLotsAndAuditEntries < ActiveRecord::Migration[7.1]
  def change
    create_table :lots do |t|
      t.string :title, null: false
      t.integer :reserve_cents, null: false
      t.datetime :closes_at, null: false
      t.timestamps
    end
    create_table :audit_entries do |t|
      t.string :actor, null: false
      t.string :action, null: false
      t.string :subject, null: false
      t.jsonb :changed_values, null: false
      t.datetime :created_at, null: false
    end
  end
end
