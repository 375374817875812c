class CreateShop < ActiveRecord::Migration[7.1]
  def change
    create_table :users do |t|
      t.string :email, null: false, index: { unique: true }
      t.string :password_digest, null: false
      t.string :phone
      t.string :first_name
      t.string :last_name
      t.string :street
      t.string :postcode
      t.integer :role, null: false, default: 0
      t.timestamps
    end
    create_table :products do |t|
      t.string :name, null: false
      t.string :category, null: false
      t.integer :price_cents, null: false
      t.boolean :listed, null: false, default: false
    end
    create_table :orders do |t|
      t.references :user, null: false, foreign_key: true
      t.integer :status, null: false
      t.integer :total_cents, null: false
      t.string :payment_reference
      t.date :placed_on, null: false
      t.timestamps
    end
    create_table :order_lines do |t|
      t.references :order, null: false, foreign_key: true
      t.references :product, null: false, foreign_key: true
      t.integer :quantity, null: false
      t.boolean :backordered, null: false, default: false
      t.integer :price_cents, null: false
    end
    create_table :versions do |t|
      t.string :item_type, null: false
      t.bigint :item_id, null: false
      t.string :event, null: false
      t.string :whodunnit
      t.text :object
      t.datetime :created_at
    end
  end
end
