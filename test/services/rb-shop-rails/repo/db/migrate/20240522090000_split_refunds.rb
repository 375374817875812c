class SplitRefunds < ActiveRecord::Migration[7.1]
  def up
    create_table :refunds do |t|
      t.references :order, null: false, foreign_key: true
      t.integer :amount_cents, null: false
      t.timestamps
    end
    safety_assured do
      execute "INSERT INTO refunds (order_id, amount_cents, created_at, updated_at) SELECT id, total_cents, now(), now() FROM orders WHERE status = 3"
    end
  end

  def down
    raise ActiveRecord::IrreversibleMigration
  end
end
