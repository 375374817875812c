class GradesController < ApplicationController
  def show
    render json: { grade: Grading.grade(params[:id]) }
  end
end
