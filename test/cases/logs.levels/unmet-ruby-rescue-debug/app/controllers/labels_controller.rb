class LabelsController < ApplicationController
  def create
    label = LabelService.new.create(Parcel.find(params[:parcel_id]))
    label ? render(json: label) : head(:bad_gateway)
  end

  def destroy
    LabelService.new.void(Parcel.find(params[:parcel_id])) ? head(:no_content) : head(:bad_gateway)
  end
end
