# frozen_string_literal: true

class CreateTrailEntries < ActiveRecord::Migration[7.1]
  def up
    create_table :trail_entries do |t|
      t.string :actor, null: false
      t.string :action, null: false
      t.string :subject, null: false
      t.jsonb :changed_values, null: false, default: {}
      t.datetime :at, null: false
    end

    execute <<~SQL
      CREATE RULE trail_entries_stay AS
        ON UPDATE TO trail_entries DO INSTEAD NOTHING;
    SQL
  end

  def down
    drop_table :trail_entries
  end
end
