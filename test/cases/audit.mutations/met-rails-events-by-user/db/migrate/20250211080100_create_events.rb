class CreateEvents < ActiveRecord::Migration[7.2]
  def change
    create_table :events do |t|
      t.string :action
      t.string :user_uid
      t.string :content_id
      t.json :payload
      t.timestamps
    end
  end
end
